import type { PlainDate } from '../../lib/plainDate.ts';
import { siteProblems } from '../site/siteProblems.ts';
import { type CheckedStory, checkStory } from './checkStory.ts';
import { storyFileOf, storyFiles, storyFolder } from './storyFiles.ts';
import { summaryOf } from './summary.ts';
import { today } from './today.ts';

/** What `npm run check` prints, and whether a story has an error. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/**
 * Checks the stories of these names or paths, or all stories.
 * @param names none for all
 * @throws if there is no such story
 */
export async function checkStories(
  root: string,
  names: readonly string[],
  day: PlainDate = today(),
): Promise<CheckReport> {
  const named = await Promise.all(names.map((name) => storyFileOf(root, name)));
  const files = names.length > 0 ? [...new Set(named)] : await storyFiles(root);
  if (files.length === 0) throw new Error(`There is no story in ${storyFolder}: write one there.`);
  const checked = await Promise.all(files.map((file) => checkStory(file, root, day)));
  return {
    lines: checked.flatMap(linesOf),
    failed: checked.some((each) => each.problems.length > 0 || problemsOfSite(each).length > 0),
  };
}

const problemsOfSite = ({ file, story, translations }: CheckedStory): string[] =>
  siteProblems(file, story?.lang ?? 'en', [...translations.keys()]);

/** The lines of a story, with its size in the last. */
function linesOf(checked: CheckedStory): string[] {
  const { file, story, translations, problems } = checked;
  const lines = [...problemsOfSite(checked), ...checked.lines];
  if (!story) return lines;
  const also = translations.size > 0 ? `; also in ${[...translations.keys()].join(', ')}` : '';
  const verdict = problems.length > 0 || problemsOfSite(checked).length > 0 ? 'holds' : 'can be published:';
  return [...lines, `${file} ${verdict} ${summaryOf(story)}${also}.`];
}
