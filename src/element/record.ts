import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/schema.ts';
import { inlineRecord } from './inlineRecord.ts';

/**
 * The record of an element: inline among its children, else fetched from `src`. Wherever it comes from, it is held
 * against the schema.
 * @param signal gives up what is fetched
 * @throws {StoryError} where the record does not hold, {TypeError} where it cannot be fetched; the message is for the author
 */
export async function recordOf(
  element: HTMLElement,
  src: string | null,
  signal: AbortSignal,
): Promise<Story> {
  const inline = inlineRecord(element);
  return parseStory(JSON.parse(inline ? inline.text : await fetched(src, signal)));
}

async function fetched(src: string | null, signal: AbortSignal): Promise<string> {
  if (!src) throw new TypeError('<tally-map> has neither a record inside it nor a "src" to fetch one from.');
  const response = await fetch(src, { signal });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return response.text();
}
