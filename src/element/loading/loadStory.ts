import type { Messages } from '../../i18n/en.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { parseStory } from '../../story/form/parseStory.ts';
import type { Story } from '../../story/form/schema.ts';

/** A story with the words of the interface in its language. */
export interface LoadedStory {
  readonly story: Story;
  /** The JSON of the story, unchanged. */
  readonly file: string;
  readonly words: Messages;
}

/** The JSON script with a story among an element's children; `null` if there is none. */
export const inlineStory = (element: HTMLElement): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

/**
 * Loads the story of an element and checks it against the schema: the inline one among its children, else the one at
 * `src`, in its translation if the site has that.
 * @param src the URL of the story in its own language; `null` if the element has none
 * @param lang a language of the interface
 * @param signal cancels the requests
 * @throws {StoryError} for a story that breaks the schema, {TypeError} for one that cannot be fetched, with a message for
 * the author
 */
export async function loadStory(
  element: HTMLElement,
  src: string | null,
  lang: string,
  signal: AbortSignal,
): Promise<LoadedStory> {
  const inline = inlineStory(element);
  if (inline) return readStory(inline.text);
  if (!src)
    throw new TypeError(
      'there is no story. Write a "src", or put a story in a JSON script inside the element.',
    );
  return fetchStory(src, lang, signal);
}

/**
 * Fetches a story with its words in a language, or in its own language if that translation is missing.
 * @param src the URL of the story in its own language
 * @throws as `loadStory` does
 */
export async function fetchStory(src: string, lang: string, signal?: AbortSignal): Promise<LoadedStory> {
  const translated = () => fetchIfFound(translationUrl(src, lang), signal);
  const response = (lang === 'en' ? null : await translated()) ?? (await fetchIfFound(src, signal));
  if (!response) throw new TypeError(`${src} answers 404.`);
  const loaded = await readStory(await response.text());
  // Most stories are in English: only for the others there may be a translation into it.
  const english = lang === 'en' && loaded.story.lang !== 'en' ? await translated() : null;
  return english ? readStory(await english.text()) : loaded;
}

/**
 * The URL of a story's translation, which is in the folder of the story.
 * @example translationUrl('https://example.org/story.json?v=2', 'es') // "https://example.org/story.es.json?v=2"
 */
export function translationUrl(src: string, lang: string): string {
  const url = new URL(src, document.baseURI);
  url.pathname = url.pathname.replace(/(\.json)?$/, `.${lang}$1`);
  return url.href;
}

/** Parses a file with `Response.json()`, since old scripts of host pages replace `JSON`. */
async function readStory(file: string): Promise<LoadedStory> {
  const story = parseStory(await new Response(file).json());
  return { story, file, words: await wordsOf(story.lang) };
}

/** The response of a URL; `null` for a 404. The request names no referrer. */
async function fetchIfFound(url: string, signal?: AbortSignal): Promise<Response | null> {
  const response = await fetch(url, { referrerPolicy: 'no-referrer', ...(signal && { signal }) });
  if (response.status === 404) return null;
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return response;
}
