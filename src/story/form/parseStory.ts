import * as v from 'valibot';
import { danglingReferences } from './references.ts';
import { sanitizeJson } from './sanitizeJson.ts';
import { type Story, storySchema } from './schema.ts';
import { type Problem, StoryError } from './storyError.ts';

/** How many problems are reported: nobody reads more at once, and a page must not be kept busy by them. */
const mostProblems = 50;

/**
 * Reads a story from parsed JSON.
 * @throws {StoryError} if the schema does not hold, an id points to nothing, or a count has no stop; with the first fifty
 * problems
 */
export function parseStory(input: unknown): Story {
  const { output, typed, problems } = applySchema(sanitizeJson(input));
  removePrototypes(output);
  const story = output as Story;
  const known = new Set(problems.map(({ path }) => path));
  const dangling = typed ? danglingReferences(story).filter(({ path }) => !known.has(path)) : [];
  const all = [...problems, ...dangling];
  if (!typed || all.length > 0) throw new StoryError(all.slice(0, mostProblems));
  return story;
}

/**
 * Removes the prototypes of the schema's new objects: a host page may have put there what a story leaves out. An object that is
 * made without one takes twice the memory.
 */
function removePrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const name of Object.keys(value)) removePrototypes((value as Record<string, unknown>)[name]);
}

/** What the schema makes of parsed JSON. */
export interface SchemaResult {
  /** With the lists that a file may leave out. */
  readonly output: unknown;
  /** Whether `output` has the type of a story; its values may break rules all the same. */
  readonly typed: boolean;
  readonly problems: readonly Problem[];
}

/** Holds parsed JSON against the schema. References to ids are not followed. */
export function applySchema(input: unknown): SchemaResult {
  const { output, typed, issues } = v.safeParse(storySchema, input, { abortPipeEarly: true });
  return { output, typed, problems: (issues ?? []).map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ type, key }) => (type === 'array' ? `[${key}]` : `.${key}`))
    .join('');
  return { path: path.replace(/^\./, '') || '(the file)', sentence: sentenceOf(issue) };
}

function sentenceOf({ type, received, input, message, path }: v.BaseIssue<unknown>): string {
  const name = `"${path?.at(-1)?.key}"`;
  if (type === 'never') return `${name} is no field here: ${message}`;
  if (received === 'undefined') return `${name} is missing: add it.`;
  const remedy = type === 'object_with_rest' ? 'write an object here, in braces.' : message;
  const value = typeof input === 'object' && input !== null ? 'This' : input === '' ? '""' : received;
  return `${value} is not valid: ${remedy}`;
}
