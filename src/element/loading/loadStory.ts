import type { Messages } from '../../i18n/en.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { parseStory } from '../../story/form/parseStory.ts';
import type { Story } from '../../story/form/schema.ts';
import { inlineStory } from './inlineStory.ts';

/** A story with the words of the interface in its language. */
export interface ReadStory {
  readonly story: Story;
  readonly words: Messages;
}

/**
 * The story of an element: inline among its children, else fetched from `src`, in the language that is asked for where
 * the site has it in that. Wherever it comes from, it is held against the schema.
 * @param lang a language of the interface
 * @param signal gives up what is fetched
 * @throws {StoryError} where the form does not hold, {TypeError} where it cannot be fetched; the message is for the author
 */
export async function loadStory(
  element: HTMLElement,
  src: string | null,
  lang: string,
  signal: AbortSignal,
): Promise<ReadStory> {
  const inline = inlineStory(element);
  if (inline) return withWords(parseStory(await new Response(inline.text).json()));
  if (!src) throw new TypeError('<tally-map> has neither a story inside it nor a "src" to fetch one from.');
  return fetchStory(src, lang, signal);
}

/**
 * Fetches a story with its words in a language; where it is not published in that, in its own.
 * @param src the address of the story in its own language
 */
export async function fetchStory(src: string, lang: string, signal?: AbortSignal): Promise<ReadStory> {
  const translation = lang === 'en' ? null : await fetched(translationAddress(src, lang), signal);
  const found = translation ?? (await fetched(src, signal));
  if (!found) throw new TypeError(`${src} answers 404.`);
  return withWords(parseStory(await found.json()));
}

/**
 * Where a story lies in another language: beside it.
 * @example translationAddress('https://example.org/story.json?v=2', 'es') // "https://example.org/story.es.json?v=2"
 */
export function translationAddress(src: string, lang: string): string {
  const url = new URL(src, document.baseURI);
  url.pathname = url.pathname.replace(/(\.json)?$/, `.${lang}$1`);
  return url.href;
}

const withWords = async (story: Story): Promise<ReadStory> => ({ story, words: await wordsOf(story.lang) });

/**
 * What an address answers; `null` where there is nothing. The site is told neither who reads nor where. It is read by the
 * response's own `json()`, since old scripts of a host page have replaced `JSON`.
 */
async function fetched(address: string, signal?: AbortSignal): Promise<Response | null> {
  const response = await fetch(address, { referrerPolicy: 'no-referrer', ...(signal && { signal }) });
  if (response.status === 404) return null;
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return response;
}
