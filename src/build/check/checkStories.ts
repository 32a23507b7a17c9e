import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import { countsOf, stopsOf } from '../../story/stops.ts';
import { pluralize } from '../pluralize.ts';
import { type CheckedStory, checkStory } from './checkStory.ts';
import { findStoryFile, storyFiles, storyFolder, translationsWithoutStory } from './storyFiles.ts';

/** The report of `npm run check`. */
interface CheckReport {
  readonly lines: readonly string[];
  /** Whether a story cannot be published. */
  readonly hasFailed: boolean;
}

/**
 * Checks stories with their translations.
 * @param names names or paths of stories; all stories if it is empty
 * @param day the day that counts as today
 * @throws if there is no such story
 */
export async function checkStories(
  root: string,
  names: readonly string[],
  day?: PlainDate,
): Promise<CheckReport> {
  const named = await Promise.all(names.map((name) => findStoryFile(root, name)));
  const files = names.length > 0 ? [...new Set(named)] : await storyFiles(root);
  if (files.length === 0) throw new Error(`There is no story in ${storyFolder}: write one there.`);
  const checked = await Promise.all(files.map((file) => checkStory(file, root, day)));
  const alone = names.length > 0 ? [] : await translationsWithoutStory(root);
  return {
    lines: [...checked.flatMap(linesOf), ...alone.map(withoutStory)],
    hasFailed: checked.some(({ problems }) => problems.length > 0),
  };
}

const withoutStory = (file: string): string =>
  `${file} is published nowhere, since ${file.replace(/\.[^.]+\.json$/, '.json')} is missing: name it after its story, or delete it.`;

/** The lines of a story. The last one says its size. */
function linesOf({ file, story, translations, problems, lines }: CheckedStory): readonly string[] {
  if (!story) return lines;
  const also = translations.size > 0 ? `; also in ${[...translations.keys()].join(', ')}` : '';
  const verdict = problems.length > 0 ? 'contains' : 'can be published:';
  return [...lines, `${file} ${verdict} ${summaryOf(story)}${also}.`];
}

/**
 * The size of a story in words. A reporter sees from it that a new quotation is in.
 * @example "50 states and D.C., 177 answers, 166 quotations, 199 sources, 26 stops"
 */
function summaryOf(story: Story): string {
  const places = new Set(story.responses.map(({ state }) => state));
  const states = pluralize([...places].filter((state) => state !== 'DC').length, 'state');
  return [
    places.has('DC') ? `${states} and D.C.` : states,
    pluralize(story.responses.length, 'answer'),
    pluralize(story.responses.flatMap(({ quotes }) => quotes).length, 'quotation'),
    pluralize(Object.keys(story.sources).length, 'source'),
    pluralize(countsOf(story).flatMap((count) => stopsOf(story, count)).length, 'stop'),
  ].join(', ');
}
