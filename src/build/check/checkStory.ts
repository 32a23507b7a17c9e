import { resolve } from 'node:path';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import { isError } from '../../story/form/storyError.ts';
import { validate } from '../../story/validation/validate.ts';
import { formatProblem, type LocatedProblem, locate } from './locate.ts';
import { readStoryFile, type StoryFile } from './readStoryFile.ts';
import { siteProblems } from './siteProblems.ts';
import { translationFiles } from './storyFiles.ts';

/** A story with its translations, and the problems that the check finds in them. */
export interface CheckedStory {
  /** Its path from the project's root. */
  readonly file: string;
  /** The text of its file, as it was checked. */
  readonly text: string;
  /** The story, if its own file can be published. */
  readonly story?: Story;
  /** The story in the words of each translation that can be published, by language. */
  readonly translations: ReadonlyMap<string, Story>;
  /** The errors that keep it from being published, in its file and in its translations. */
  readonly problems: readonly LocatedProblem[];
  /** The errors, then the warnings that the story does not accept: a heading with their number, then a line for each. */
  readonly lines: readonly string[];
}

/** Today by this machine's calendar. The Swedish form of a day is that of ISO 8601. */
export const today = (): PlainDate => new Date().toLocaleDateString('sv');

/**
 * Reads a story and its translations, and finds all problems in them.
 * @param file the story's path, absolute or from the project's root
 * @param day the day that counts as today
 */
export async function checkStory(
  file: string,
  root: string,
  day: PlainDate = today(),
): Promise<CheckedStory> {
  const path = resolve(root, file);
  const own = await readStoryFile(path, root);
  const files = new Map<string, StoryFile>();
  for (const [lang, each] of await translationFiles(path)) files.set(lang, await readStoryFile(each, root));
  const { story, problems, translations } = validate(own.value, valuesOf(files), day);
  const located = [
    ...siteProblems(own.file, story?.lang ?? 'en', [...files.keys()]),
    ...locate(own, problems),
    ...[...files].flatMap(([lang, each]) => locate(each, translations.get(lang)?.problems ?? [])),
  ];
  const published = [...translations].flatMap(([lang, each]): [string, Story][] =>
    each.story && isJson(files.get(lang)) && !each.problems.some(isError) ? [[lang, each.story]] : [],
  );
  return {
    file: own.file,
    text: own.text,
    ...(story && isJson(own) && { story }),
    translations: new Map(published),
    ...bySeverity(located),
  };
}

/** The parsed JSON of the translations that can be read. */
const valuesOf = (files: ReadonlyMap<string, StoryFile>): Map<string, unknown> =>
  new Map([...files].filter(([, { tree }]) => tree).map(([lang, { value }]) => [lang, value]));

const isJson = (file: StoryFile | undefined): boolean => file?.faults.length === 0;

function bySeverity(located: readonly LocatedProblem[]) {
  const problems = located.filter(isError);
  const warnings = located.filter((each) => !isError(each));
  const lines = [
    ...withHeading(problems, 'error', ['cannot be published, for']),
    ...withHeading(warnings, 'warning', ['has', 'have']),
  ];
  return { problems, lines };
}

/** The most problems that are printed under a heading. */
const mostLines = 200;

/** Problems under a heading that names their files. The verb has another form for several files, if it is given. */
function withHeading(
  problems: readonly LocatedProblem[],
  noun: string,
  [ofOne, ofMore = ofOne]: readonly [string, string?],
): string[] {
  const n = problems.length;
  if (n === 0) return [];
  const files = [...new Set(problems.map(({ file }) => file))];
  const start = `${files.join(' and ')} ${files.length === 1 ? ofOne : ofMore}`;
  const number = n === 1 ? `one ${noun}` : `${n.toLocaleString('en')} ${noun}s`;
  const others = n > mostLines ? [`… and ${(n - mostLines).toLocaleString('en')} more.`] : [];
  return [`${start} ${number}:`, ...problems.slice(0, mostLines).map(formatProblem), ...others];
}
