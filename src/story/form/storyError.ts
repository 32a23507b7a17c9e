/** One thing that is wrong with a story's file. It keeps the story from being published, unless it is a warning. */
export interface Problem {
  /** `"responses[3].date"`; `"(the file)"` for the whole file. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly sentence: string;
  /** Absent for an error. */
  readonly warning?: Warning;
}

/** What a story writes to accept a problem, beside the reason. */
interface Warning {
  /** In words with hyphens. */
  readonly name: string;
  /** The path at which it is accepted. In a translation it begins with the language: `"es.levels[0].label"`. */
  readonly at: string;
}

/** Whether a problem keeps a story from being published. */
export const isError = ({ warning }: Pick<Problem, 'warning'>): boolean => warning === undefined;

/** Thrown for a story that cannot be shown. `message` has a line for each problem. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
    this.problems = problems;
  }
}
