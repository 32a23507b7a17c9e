import * as v from 'valibot';
import { danglingReferences } from './references.ts';
import { sanitizeJson } from './sanitizeJson.ts';
import { type Story, storySchema } from './schema.ts';
import { type Problem, StoryError } from './storyError.ts';

/** The most problems that are reported: nobody reads more at once, and more would keep a page busy. */
const mostProblems = 50;

/**
 * Reads a story from parsed JSON.
 * @throws {StoryError} with the first fifty problems, if the schema does not match, an id refers to nothing, or a count has
 * no stop
 */
export function parseStory(input: unknown): Story {
  const { output, isTyped, problems } = applySchema(sanitizeJson(input));
  removePrototypes(output);
  const story = output as Story;
  const known = new Set(problems.map(({ path }) => path));
  const dangling = isTyped ? danglingReferences(story).filter(({ path }) => !known.has(path)) : [];
  const all = [...problems, ...dangling];
  if (all.length > 0) throw new StoryError(all.slice(0, mostProblems));
  return story;
}

/**
 * Removes the prototypes of the schema's new objects, because a host page may have added fields to `Object.prototype`. An
 * object that is created without a prototype takes twice the memory.
 */
function removePrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const name of Object.keys(value)) removePrototypes((value as Record<string, unknown>)[name]);
}

/** The result of checking parsed JSON against the schema. */
export interface SchemaResult {
  /** The input, with the lists that a file may leave out. */
  readonly output: unknown;
  /** Whether `output` has the type of a story. Its values may still break a rule. */
  readonly isTyped: boolean;
  readonly problems: readonly Problem[];
}

/** Checks parsed JSON against the schema. It does not follow references to ids. */
export function applySchema(input: unknown): SchemaResult {
  const { output, typed, issues } = v.safeParse(storySchema, input, { abortPipeEarly: true });
  return { output, isTyped: typed, problems: (issues ?? []).map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ type, key }) => (type === 'array' ? `[${key}]` : `.${key}`))
    .join('');
  return { path: path.replace(/^\./, '') || '(the file)', sentence: sentenceOf(issue) };
}

function sentenceOf({ type, received, input, message, path }: v.BaseIssue<unknown>): string {
  const name = `"${path?.at(-1)?.key}"`;
  if (type === 'never') {
    const isMisplaced =
      path && path.length > 1 && Object.hasOwn(storySchema.entries, String(path.at(-1)?.key));
    return `${name} is no field here: ${isMisplaced ? 'move it to the top level of the story.' : message}`;
  }
  if (received === 'undefined') return `${name} is missing: add it.`;
  const remedy = type === 'object_with_rest' ? 'write an object here, in braces.' : message;
  const value = typeof input === 'object' && input !== null ? 'This' : input === '' ? '""' : received;
  return `${value} is not valid: ${remedy}`;
}
