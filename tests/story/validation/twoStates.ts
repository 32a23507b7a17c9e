import type { Problem } from '../../../src/story/form/storyError.ts';
import { validate } from '../../../src/story/validation/validate.ts';
import { textOf } from '../../fixtures/project.ts';

// biome-ignore lint/suspicious/noExplicitAny: it is to be broken
type Change = (story: any) => void;

/** A small sound story as parsed JSON, changed at will. */
export function twoStates(change: Change = () => {}): unknown {
  const story = JSON.parse(textOf('tests/fixtures/stories/twoStates.json'));
  change(story);
  return story;
}

/** All that the rules find in that story, changed. */
export const found = (change: Change, today = '2026-11-30'): readonly Problem[] =>
  validate(twoStates(change), new Map(), today).problems;

/** The paths of what is found, behind the name of a warning. */
export const pathsFound = (change: Change, today?: string): string[] =>
  found(change, today).map((problem) =>
    problem.warning ? `${problem.warning.name} ${problem.warning.at}` : problem.path,
  );
