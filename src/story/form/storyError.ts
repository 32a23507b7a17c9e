/** One thing that is wrong with a story's file. */
export interface Problem {
  /** `"responses[3].date"`; `"(the file)"` for the whole file. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly sentence: string;
}

/** A problem that keeps a story from being published. */
interface StoryFault extends Problem {
  readonly severity: 'error';
}

/** A problem that a story may accept, with a reason. */
interface StoryWarning extends Problem {
  readonly severity: 'warning';
  /** The name by which it is accepted, in words with hyphens. */
  readonly name: string;
  /** The path at which it is accepted. In a translation it begins with the language: `"es.levels[0].label"`. */
  readonly at: string;
}

/** A problem of the check. */
export type StoryProblem = StoryFault | StoryWarning;

/** Thrown for a story that cannot be shown. `message` has a line for each problem. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
    this.problems = problems;
  }
}
