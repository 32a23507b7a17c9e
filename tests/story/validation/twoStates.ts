import { readFileSync } from 'node:fs';
import type { StoryProblem } from '../../../src/story/form/storyError.ts';
import { validate } from '../../../src/story/validation/validate.ts';

const text = readFileSync(new URL('../../fixtures/stories/twoStates.json', import.meta.url), 'utf8');

/** A small sound story as parsed JSON, changed at will. */
// biome-ignore lint/suspicious/noExplicitAny: it is to be broken
export function twoStates(change: (story: any) => void = () => {}): unknown {
  const story = JSON.parse(text);
  change(story);
  return story;
}

/** All that the rules find in that story, changed. */
// biome-ignore lint/suspicious/noExplicitAny: it is to be broken
export const found = (change: (story: any) => void, today = '2026-11-30'): readonly StoryProblem[] =>
  validate(twoStates(change), new Map(), today).problems;

/** The paths of what is found, behind the name of a warning. */
// biome-ignore lint/suspicious/noExplicitAny: it is to be broken
export const pathsFound = (change: (story: any) => void, today?: string): string[] =>
  found(change, today).map((problem) =>
    problem.severity === 'error' ? problem.path : `${problem.name} ${problem.at}`,
  );
