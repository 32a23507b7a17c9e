import { resolve } from 'node:path';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import { isPublishable } from '../../story/validation/findProblems.ts';
import { validate } from '../../story/validation/validate.ts';
import { formatProblem, type LocatedProblem, locate } from './locate.ts';
import { readStoryFile, type StoryFile } from './readStoryFile.ts';
import { siteProblems } from './siteProblems.ts';
import { translationFiles } from './storyFiles.ts';

/** What the check finds in a story and its translations. */
export interface CheckedStory {
  /** Its path from the project's root. */
  readonly file: string;
  /** The story, if its own file can be published. */
  readonly story?: Story;
  /** The story in the words of each translation that can be published, by language. */
  readonly translations: ReadonlyMap<string, Story>;
  /** What keeps it from being published, in its file and in those of its translations. */
  readonly problems: readonly LocatedProblem[];
  /** Them and the warnings that the story does not accept as lines, each kind under a line with their number. */
  readonly lines: readonly string[];
}

/** Today by this machine's calendar; Sweden writes days as a story does. */
const today = (): PlainDate => new Date().toLocaleDateString('sv');

/**
 * May a story be published? Reads its file and those of its translations, and finds all that is wrong with them at once.
 * @param file its path, absolute or from the project's root
 */
export async function checkStory(
  file: string,
  root: string,
  day: PlainDate = today(),
): Promise<CheckedStory> {
  const path = resolve(root, file);
  const own = await readStoryFile(path, root);
  const words = await readTranslations(path, root);
  const { story, problems, translations } = validate(own.value, valuesOf(words), day);
  const located = [
    ...siteProblems(own.name, story?.lang ?? 'en', [...words.keys()]),
    ...locate(own, problems),
    ...[...words].flatMap(([lang, each]) => locate(each, translations.get(lang)?.problems ?? [])),
  ];
  const published = [...translations].flatMap(([lang, each]): [string, Story][] =>
    each.story && isJson(words.get(lang)) && isPublishable(each.problems) ? [[lang, each.story]] : [],
  );
  return {
    file: own.name,
    ...(story && isJson(own) && { story }),
    translations: new Map(published),
    ...bySeverity(own.name, located),
  };
}

type Translations = ReadonlyMap<string, StoryFile>;

async function readTranslations(path: string, root: string): Promise<Translations> {
  const words = new Map<string, StoryFile>();
  for (const [lang, file] of await translationFiles(path)) words.set(lang, await readStoryFile(file, root));
  return words;
}

/** The parsed JSON of the translations that can be read. */
const valuesOf = (words: Translations): Map<string, unknown> =>
  new Map([...words].filter(([, { tree }]) => tree).map(([lang, { value }]) => [lang, value]));

const isJson = (file: StoryFile | undefined): boolean => file?.faults.length === 0;

function bySeverity(name: string, located: readonly LocatedProblem[]) {
  const problems = located.filter(({ problem }) => problem.severity === 'error');
  const warnings = located.filter(({ problem }) => problem.severity === 'warning');
  const lines = [
    ...headed(`${name} cannot be published, for`, problems, 'error'),
    ...headed(`${name} has`, warnings, 'warning'),
  ];
  return { problems, lines };
}

const headed = (head: string, problems: readonly LocatedProblem[], what: string): string[] =>
  problems.length === 0
    ? []
    : [
        `${head} ${problems.length === 1 ? `one ${what}` : `${problems.length} ${what}s`}:`,
        ...problems.map(formatProblem),
      ];
