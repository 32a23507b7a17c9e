import { applyEdits, type JSONPath, type ModificationOptions, modify } from 'jsonc-parser';
import * as v from 'valibot';
import type { StoryJson } from '../check/readStoryFile.ts';

/** An object of the story's file. The spreadsheet has columns for some of its keys. */
export type Entry = Readonly<Record<string, unknown>>;

/** The part of a story's form that a spreadsheet needs. */
const form = v.looseObject({
  responses: v.array(v.looseObject({ quotes: v.optional(v.array(v.looseObject({}))) })),
  sources: v.record(v.string(), v.looseObject({})),
});

/** A story for a spreadsheet, with the text of its file. */
export interface StoryText {
  readonly text: string;
  readonly value: v.InferOutput<typeof form>;
}

/** @throws if the file is not JSON, or has no list of responses or no sources */
export function storyTextOf({ text, value, faults: [fault] }: StoryJson): StoryText {
  if (fault) throw new Error(fault.sentence);
  if (!v.is(form, value)) throw new Error('It lacks the responses or the sources of a story.');
  return { text, value };
}

/**
 * The text of a file with another value. Unchanged parts keep their bytes. A list of another length is written as a whole.
 */
export function withValue(text: string, is: Entry): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  return mark + withPart(body, JSON.parse(body), is, [], formatOf(text));
}

function withPart(
  text: string,
  was: unknown,
  is: unknown,
  path: JSONPath,
  options: ModificationOptions,
): string {
  if (JSON.stringify(was) === JSON.stringify(is)) return text;
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
    return is.reduce<string>((all, each, at) => withPart(all, was[at], each, [...path, at], options), text);
  if (!isEntry(was) || !isEntry(is)) return applyEdits(text, modify(text, path, is, options));
  const order = Object.keys(is);
  return Object.keys({ ...was, ...is }).reduce((all, key) => {
    const earlier = order.slice(0, order.indexOf(key));
    const getInsertionIndex = (keys: string[]) => keys.filter((each) => earlier.includes(each)).length;
    return withPart(all, was[key], is[key], [...path, key], { ...options, getInsertionIndex });
  }, text);
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The indentation and the line ends of a file; empty for a file of one line. */
function formatOf(text: string): ModificationOptions {
  const [, eol, indent = ''] = /(\r?\n)([ \t]*)"/.exec(text) ?? [];
  const insertSpaces = !indent.startsWith('\t');
  return eol ? { formattingOptions: { eol, tabSize: indent.length, insertSpaces } } : {};
}
