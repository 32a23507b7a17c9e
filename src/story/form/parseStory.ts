import * as v from 'valibot';
import { bareJson } from './bareJson.ts';
import { danglingReferences, type Problem } from './references.ts';
import { type Story, storySchema } from './schema.ts';

/** How many problems are told of: nobody reads more at once, and a page must not be kept busy by them. */
const mostProblems = 50;

/** Thrown by `parseStory`; `problems` lists what is wrong, and `message` has one line for each. */
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
 * @throws {StoryError} where the schema does not hold, an id points to nothing, or there is no stop to open at; with the
 * first fifty problems.
 */
export function parseStory(input: unknown): Story {
  const bare = bareJson(input, (path, sentence) => {
    throw new StoryError([{ path, sentence }]);
  });
  const { output, typed, problems } = readForm(bare);
  withoutPrototypes(output);
  const known = new Set(problems.map(({ path }) => path));
  const dangling = typed ? danglingReferences(output as Story).filter(({ path }) => !known.has(path)) : [];
  const all = [...problems, ...dangling];
  if (!typed || all.length > 0) throw new StoryError(all.slice(0, mostProblems));
  return output as Story;
}

/** A host page may have put on the prototype of all objects what a story leaves out: none of its objects has one. */
function withoutPrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const name of Object.keys(value)) withoutPrototypes((value as Record<string, unknown>)[name]);
}

/** What the schema makes of parsed JSON: lists that may be left out are there. */
export interface Form {
  readonly output: unknown;
  /** Whether `output` has the type of a story, though perhaps not all that must hold of its values. */
  readonly typed: boolean;
  /** Where the schema does not hold. */
  readonly problems: readonly Problem[];
}

/** Holds parsed JSON against the schema, without a look at what its names lead to. */
export function readForm(input: unknown): Form {
  const { output, typed, issues } = v.safeParse(storySchema, input, { abortPipeEarly: true });
  return { output, typed, problems: (issues ?? []).map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ type, key }) => (type === 'array' ? `[${key}]` : `.${key}`))
    .join('');
  return { path: path.replace(/^\./, '') || '(the file)', sentence: sentenceOf(issue) };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const { type, received } = issue;
  const name = `"${issue.path?.at(-1)?.key}"`;
  if (type === 'never') return `${name} is no field here: ${issue.message}`;
  if (received === 'undefined') return `${name} is missing: add it.`;
  const remedy = type === 'object_with_rest' ? 'Write an object here, in braces.' : issue.message;
  // An object without a prototype is called "null".
  if (received === 'Object' || received === 'Array' || (received === 'null' && issue.input !== null))
    return remedy;
  return `${type === 'non_empty' ? (issue.input === '' ? '""' : '[]') : received} will not do. ${remedy}`;
}
