import { relative, resolve } from 'node:path';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import { isPublishable } from '../../story/validation/problemsOf.ts';
import { type Validated, validate } from '../../story/validation/validate.ts';
import { type LocatedProblem, lineOf, locate } from './located.ts';
import { readStoryFile, type StoryFile } from './readStoryFile.ts';
import { translationFiles } from './storyFiles.ts';
import { today } from './today.ts';

/** What came of the check of a story and its translations. */
export interface CheckedStory {
  /** Its path from the project's root. */
  readonly file: string;
  /** The story, where its own file can be published. */
  readonly story?: Story;
  /** The story in the words of each translation that can be published, by language. */
  readonly translations: ReadonlyMap<string, Story>;
  /** What keeps it from being published, in its file and in those of its translations. */
  readonly problems: readonly LocatedProblem[];
  /** What looks wrong, less what the story accepts. */
  readonly warnings: readonly LocatedProblem[];
  /** All of these as lines, the errors first, each kind under a line with their number. */
  readonly lines: readonly string[];
}

/**
 * May a story be published? Reads its file and those of its translations, and tells all that is wrong with them at once.
 * @param file its path, from the project's root or from that of the machine
 */
export async function checkStory(
  file: string,
  root: string,
  day: PlainDate = today(),
): Promise<CheckedStory> {
  const path = resolve(root, file);
  const name = nameOf(path, root);
  const read = await readStoryFile(path);
  const words = await readTranslations(path, root);
  const values = [...words].flatMap(([lang, { read: each }]) =>
    each.tree ? [[lang, each.value] as const] : [],
  );
  const checked = validate(read.value, new Map(values), day);
  const located = [
    ...locate(name, read, read.tree ? checked.problems : []),
    ...[...words].flatMap(([lang, each]) =>
      locate(each.file, each.read, checked.translations.get(lang)?.problems ?? []),
    ),
  ];
  return {
    file: name,
    ...(checked.story && isSound(read) && { story: checked.story }),
    translations: publishable(checked, words),
    ...bySeverity(name, located),
  };
}

async function readTranslations(path: string, root: string) {
  const words = new Map<string, { readonly file: string; readonly read: StoryFile }>();
  for (const [lang, file] of await translationFiles(path))
    words.set(lang, { file: nameOf(file, root), read: await readStoryFile(file) });
  return words;
}

type Words = Awaited<ReturnType<typeof readTranslations>>;

/** The story in each language whose file has no error. */
const publishable = ({ translations }: Validated, words: Words): ReadonlyMap<string, Story> =>
  new Map(
    [...translations].flatMap(([lang, { story, problems }]): [string, Story][] => {
      const read = words.get(lang)?.read;
      return story && read && isSound(read) && isPublishable(problems) ? [[lang, story]] : [];
    }),
  );

/** What a file is called: its path from the root, or from that of the machine where it lies elsewhere. */
function nameOf(path: string, root: string): string {
  const within = relative(root, path);
  return (within.startsWith('..') ? path : within).replaceAll('\\', '/');
}

const isSound = ({ tree, faults }: StoryFile): boolean => tree !== undefined && faults.length === 0;

function bySeverity(name: string, located: readonly LocatedProblem[]) {
  const problems = located.filter(({ problem }) => problem.severity === 'error');
  const warnings = located.filter(({ problem }) => problem.severity === 'warning');
  const lines = [
    ...headed(`${name} cannot be published, for`, problems, 'error'),
    ...headed(`${name} has`, warnings, 'warning'),
  ];
  return { problems, warnings, lines };
}

const headed = (head: string, problems: readonly LocatedProblem[], what: string): string[] =>
  problems.length === 0
    ? []
    : [
        `${head} ${problems.length === 1 ? `one ${what}` : `${problems.length} ${what}s`}:`,
        ...problems.map(lineOf),
      ];
