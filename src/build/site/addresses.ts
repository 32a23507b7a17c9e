import type { PageWords } from '../page/pageWords.ts';

/** What is published beside the page of each language, by what it is. */
export const besidePage = { card: 'card.png', oembed: 'oembed.json' } as const;

/**
 * The address of the page in a language. @param base from `publicAddress`
 * @example pageAddressIn('https://desk.example/tally/', pageLanguages.es) // "https://desk.example/tally/es/"
 */
export const pageAddressIn = (base: string, { href }: PageWords): string => new URL(href, base).href;

/** The address of a file beside the page in a language, as in `"https://desk.example/tally/es/card.png"`. */
export const besideAddress = (base: string, words: PageWords, name: string): string =>
  new URL(name, pageAddressIn(base, words)).href;

/** The address of the map to be framed: a folder, which hosts may write without its slash; English needs no `lang`. */
export function frameAddressIn(base: string, { figure: { lang } }: PageWords): string {
  const url = new URL('embed/', base);
  if (lang !== 'en') url.searchParams.set('lang', lang);
  return url.href;
}
