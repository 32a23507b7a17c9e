import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../form/schema.ts';
import type { Problem } from '../form/storyError.ts';

/** A problem that keeps a story from being published. */
export interface StoryFault extends Problem {
  readonly severity: 'error';
}

/** A problem that a story may accept, with a reason. */
export interface StoryWarning extends Problem {
  readonly severity: 'warning';
  /** The name by which it is accepted, in words with hyphens. */
  readonly name: string;
  /** The path at which it is accepted; in a translation behind the language, `"es.levels[0].label"`. */
  readonly at: string;
}

export type StoryProblem = StoryFault | StoryWarning;

/** Finds problems in a story, or in a parsed file whatever its form. */
export type Check<T> = (input: T, today: PlainDate) => Problem[];

/** One thing that must hold before a story is published. */
export interface Rule<T = Story> {
  readonly check: Check<T>;
  /** Of a warning, as in `StoryWarning`; an error has no name. */
  readonly name?: string;
  /** The blocks that must be valid in every entry; with entries left out, the rule would report what is not so. */
  readonly needs: readonly (keyof Story)[];
}

/** A rule whose problems keep a story from being published. */
export const error = <T>(check: Check<T>, ...needs: (keyof Story)[]): Rule<T> => ({ check, needs });

/** A rule whose problems a story may accept by this name. */
export const warning = <T>(name: string, check: Check<T>, ...needs: (keyof Story)[]): Rule<T> => ({
  check,
  name,
  needs,
});
