/** One thing that is wrong with a story's file. */
export interface Problem {
  /** Where: `"responses[3].date"`; of the whole file `"(the file)"`. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly sentence: string;
}

/** Thrown for a story that cannot be shown. `message` has a line for each problem. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
    this.problems = problems;
  }
}
