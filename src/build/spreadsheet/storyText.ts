import { type JsonItem, jsonItems, repeatedKey } from './jsonItems.ts';

/** An object of the story as JSON gives it: only the keys that have a column are looked at. */
export type Entry = Readonly<Record<string, unknown>>;

/** An answer or a source of a story, with its own piece of the file, which stays as it is unless it is changed. */
export interface Item {
  /** The id of a source; empty for an answer. */
  readonly key: string;
  readonly entry: Entry;
  /** The piece of the file; absent where the entry is new or changed. */
  readonly text?: string;
}

/** The list of the answers, or the object of the sources. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** The text of a story with the two blocks that a spreadsheet shows. */
export interface StoryText {
  readonly text: string;
  readonly responses: Block;
  readonly sources: Block;
  /** Everything else. */
  readonly rest: Entry;
}

/**
 * Reads the text of a story's file.
 * @throws where it is no JSON, or has no list of answers or no sources
 */
export function readStory(text: string): StoryText {
  const { responses: _, sources: __, ...rest } = JSON.parse(text.replace(/^\ufeff/, '')) as Entry;
  const members = jsonItems(text, text.indexOf('{'));
  return {
    text,
    responses: block(text, members, 'responses'),
    sources: block(text, members, 'sources'),
    rest,
  };
}

function block(text: string, members: readonly JsonItem[], name: string): Block {
  const found = members.findLast(({ key }) => key === name);
  if (!found || text[found.value] !== (name === 'sources' ? '{' : '['))
    throw new Error(`It has no "${name}" to put into a spreadsheet.`);
  const items = jsonItems(text, found.value).map((item) => itemOf(text, item));
  const twice = repeatedKey(text, found.value);
  if (twice !== undefined) throw new Error(`In its ${name} "${twice}" stands twice in one place.`);
  return { start: found.value, end: found.end, items };
}

function itemOf(text: string, { key = '', start, value, end }: JsonItem): Item {
  const entry: unknown = JSON.parse(text.slice(value, end));
  if (!isEntry(entry) || !quotationsOf(entry).every(isEntry))
    throw new Error(`Among its answers, quotations and sources is something else: ${text.slice(start, end)}`);
  return { key, entry, text: text.slice(start, end) };
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The quotations of an answer; none where it has no list. */
export const quotationsOf = ({ quotes = [] }: Entry): readonly Entry[] => [quotes].flat() as Entry[];
