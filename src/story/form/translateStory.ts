import { entriesOf } from '../../lib/entriesOf.ts';
import { reportWordsSchema, wordsSchema } from './reportsSchema.ts';
import { joinPath } from './sanitizeJson.ts';
import type { Story } from './schema.ts';
import type { Problem } from './storyError.ts';

/**
 * A field of a translation, or a list or an object of them.
 *
 * - `text`: required wherever the story has a text
 * - `free`: optional, whether or not the story has a text
 * - `key`: the story's value, which identifies an entry of a list
 */
type Shape = 'text' | 'free' | 'key' | readonly [Shape] | { readonly [field: string]: Shape };

/** The shape of an object whose fields are all texts. */
function textsOf({ entries }: { readonly entries: object }): Shape {
  return Object.fromEntries(Object.keys(entries).map((name) => [name, 'text']));
}

const level = { label: 'text', short: 'free', description: 'text' } as const;

/** The fields of a translation, in the shape of a story. */
const translationShape: Shape = {
  title: 'text',
  deck: 'text',
  credits: ['text'],
  words: textsOf(wordsSchema),
  levels: [{ id: 'key', ...level }],
  outside: level,
  goal: { label: 'text' },
  method: [{ heading: 'text', text: 'text' }],
  aside: { title: 'text', text: 'text', figures: [{ text: 'text', split: [{ label: 'text' }] }] },
  reports: {
    words: textsOf(reportWordsSchema),
    unsorted: level,
    unnamed: level,
    list: [{ id: 'key', note: 'text' }],
  },
  responses: [{ state: 'key', date: 'key', note: 'text', summary: 'text', quotes: [{ note: 'text' }] }],
  milestones: [{ date: 'key', label: 'text', text: 'text' }],
  corrections: [{ date: 'key', text: 'text' }],
};

/** The name of the warning for a text that equals that of the story. */
export const notTranslated = 'not-translated';

/** Whether a text is of four words or more: fewer may be alike in two languages. */
const isSentence = (text: unknown): boolean =>
  typeof text === 'string' && text.trim().split(/\s+/).length > 3;

/** A story in another language. */
interface TranslatedStory {
  /** The original, with the translated texts in place of its own. */
  readonly story: Story;
  /** Texts that the translation lacks, and fields that it should not have; the paths are those of the translation. */
  readonly problems: readonly Problem[];
}

/**
 * A story in the words of a translation; quotations, offices, outlets and titles stay as they are.
 * @param translation its parsed JSON
 * @param lang the language of the translation, as in `'es'`
 */
export function translateStory(story: Story, translation: unknown, lang: string): TranslatedStory {
  const problems: Problem[] = [];
  const merged = merge(translationShape, story, translation, '', problems) as Story;
  return { story: { ...merged, lang, quotedIn: story.quotedIn ?? story.lang }, problems };
}

type Fields = Readonly<Record<string, unknown>>;

/** The texts of a story in the form of a translation, each still in the story's language. */
export const textsToTranslate = (story: Story): object => pickTexts(translationShape, story) as object;

/** The part of a value that a shape has; `undefined` if it is empty. In a list every entry keeps its position. */
function pickTexts(shape: Shape, own: unknown): unknown {
  if (own === undefined || typeof shape === 'string') return own;
  if (isList(shape)) {
    const list = (own as readonly unknown[]).map((each) => pickTexts(shape[0], each));
    return list.some((each) => each !== undefined) ? list.map((each) => each ?? {}) : undefined;
  }
  const fields = entriesOf(shape).map(([name, inner]) => [name, pickTexts(inner, (own as Fields)[name])]);
  const found = fields.filter(([, value]) => value !== undefined);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function merge(shape: Shape, own: unknown, given: unknown, path: string, problems: Problem[]): unknown {
  if (shape === 'key') return own;
  if (shape === 'free') return given;
  if (own === undefined) {
    if (given !== undefined) problems.push({ path, sentence: 'The story has nothing here: take it out.' });
    return own;
  }
  if (shape === 'text') return mergedText(own, given, path, problems);
  return isList(shape)
    ? mergedList(shape[0], own as readonly unknown[], given, path, problems)
    : mergedFields(shape, own as Fields, given, path, problems);
}

/** @param own a text, or the forms of a template */
function mergedText(own: unknown, given: unknown, path: string, problems: Problem[]): unknown {
  if (given !== undefined) {
    noteUntranslated(own, given, path, problems);
    return given;
  }
  if (typeof own === 'string')
    problems.push({ path, sentence: `“${own}” is not translated: add "${path}".` });
  else
    for (const [form, text] of entriesOf(own as Fields))
      mergedText(text, undefined, joinPath(path, form), problems);
  return own;
}

/** Warns of each text, or form of a template, that equals the story's. */
function noteUntranslated(own: unknown, given: unknown, path: string, problems: Problem[]): void {
  if (isFields(own) && isFields(given))
    for (const [form, text] of entriesOf(own))
      noteUntranslated(text, given[form], joinPath(path, form), problems);
  else if (given === own && isSentence(own))
    problems.push({
      path,
      sentence: 'This text is still in the language of the story: translate it.',
      warning: { name: notTranslated, at: path },
    });
}

function mergedFields(
  shape: Readonly<Record<string, Shape>>,
  own: Fields,
  given: unknown,
  path: string,
  problems: Problem[],
): Fields {
  const fields = isFields(given) ? given : {};
  if (given !== undefined && !isFields(given))
    problems.push({ path: path || '(the file)', sentence: 'Write an object here, in braces.' });
  for (const name of Object.keys(fields))
    if (!Object.hasOwn(shape, name) && name !== '$schema')
      problems.push({
        path: joinPath(path, name),
        sentence: `A translation has no field "${name}": take it out.`,
      });
  const merged: Record<string, unknown> = { ...own };
  for (const [name, inner] of entriesOf(shape)) {
    const translated = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = merge(inner, merged[name], translated, joinPath(path, name), problems);
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

/** Matches entries by their keys, and entries without keys by their position. */
function mergedList(
  shape: Shape,
  own: readonly unknown[],
  given: unknown,
  path: string,
  problems: Problem[],
): unknown[] {
  const list = Array.isArray(given) ? (given as unknown[]) : [];
  if (given !== undefined && !Array.isArray(given)) problems.push({ path, sentence: 'Write a list here.' });
  const wanted = keysOf(shape, own);
  const found = keysOf(shape, list);
  found.forEach((key, index) => {
    if (!wanted.includes(key))
      problems.push({ path: `${path}[${index}]`, sentence: 'The story has no such entry: take it out.' });
  });
  return own.map((each, index) => {
    const at = found.indexOf(wanted[index] as string);
    return merge(shape, each, list[at], `${path}[${at < 0 ? wanted[index] : at}]`, problems);
  });
}

/** The keys of each entry, from the second with the same keys on with a number; the position of an entry without keys. */
function keysOf(shape: Shape, list: readonly unknown[]): string[] {
  const names = Object.keys(shape).filter((name) => (shape as Fields)[name] === 'key');
  const times = new Map<string, number>();
  return list.map((each, index) => {
    if (names.length === 0) return String(index);
    const key = names.map((name) => (isFields(each) ? each[name] : undefined)).join(' ');
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return nth === 1 ? key : `${key} ${nth}`;
  });
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
