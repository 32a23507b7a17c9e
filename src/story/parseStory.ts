import * as v from 'valibot';
import { danglingReferences, type Problem } from './references.ts';
import { type Story, storySchema } from './schema.ts';

/** Thrown by `parseStory`; `problems` lists all that is wrong, and `message` has one line for each. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads a story from parsed JSON.
 * @throws {StoryError} where the schema does not hold, an id points to nothing, or there is no stop to open at; with all
 * problems at once.
 */
export function parseStory(input: unknown): Story {
  const result = v.safeParse(storySchema, input, { abortPipeEarly: true });
  const problems = (result.issues ?? []).map(problemOf);
  const told = new Set(problems.map(({ path }) => path));
  if (result.typed)
    for (const problem of danglingReferences(result.output))
      if (!told.has(problem.path)) problems.push(problem);
  if (!result.success || problems.length > 0) throw new StoryError(problems);
  return result.output;
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ type, key }) => (type === 'array' ? `[${key}]` : `.${key}`))
    .join('');
  return { path: path.replace(/^\./, '') || '(the file)', sentence: sentenceOf(issue) };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const { type, received } = issue;
  if (type === 'never') return issue.message;
  if (received === 'undefined') return 'This field is missing: add it.';
  const remedy = type === 'object_with_rest' ? 'Write an object here, in braces.' : issue.message;
  if (received === 'Object' || received === 'Array') return remedy;
  return `${type === 'non_empty' ? JSON.stringify(issue.input) : received} will not do. ${remedy}`;
}
