import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../form/schema.ts';

/** A place where something is wrong (`"responses[3].date"`), and a sentence that says what to do. */
export interface Finding {
  readonly path: string;
  readonly sentence: string;
}

/** A finding that keeps a story from being published. */
export interface StoryFault extends Finding {
  readonly severity: 'error';
}

/** A finding that a story may accept, with a reason. */
export interface StoryWarning extends Finding {
  readonly severity: 'warning';
  /** What it is accepted by, in words with hyphens. */
  readonly name: string;
  /** The place at which it is accepted: its path, in a translation behind the language, `"es.levels[0].label"`. */
  readonly at: string;
}

export type StoryProblem = StoryFault | StoryWarning;

/** What a rule is asked of: a story, or what a file holds whatever its form. */
export type Check<T> = (input: T, today: PlainDate) => Finding[];

/** One thing that must hold before a story is published. */
export interface Rule<T = Story> {
  readonly check: Check<T>;
  /** Of a warning: what a story accepts it by, in words with hyphens. An error has no name. */
  readonly name?: string;
  /** The story's blocks that must have their form, each entry of them; without, the rule would tell what is not so. */
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
