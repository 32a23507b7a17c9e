import { parseUrl } from '../../lib/parseUrl.ts';
import type { EditionLocation } from './edition.ts';

/** The environment variable with the public URL of the site. */
export const baseUrlSetting = 'TALLY_BASE_URL';

/**
 * The public URL of the site, without query and fragment, with a slash at its end.
 * @param setting the value of `TALLY_BASE_URL`, or of the option `baseUrl`
 * @returns `null` if none is set
 * @throws if it is no URL of the web, or the URL of a page
 * @example parseBaseUrl('https://desk.example/tally?draft') // "https://desk.example/tally/"
 */
export function parseBaseUrl(setting: string | undefined): string | null {
  const written = setting?.trim();
  if (!written) return null;
  const url = /^https?:\/\//i.test(written) ? parseUrl(written) : null;
  // Every link would publish a user's name.
  if (!url || url.username || url.password || /\.html?$/i.test(url.pathname))
    throw new Error(
      `${baseUrlSetting} is "${setting}", which is not the address of a site: write it in full, ` +
        'as in https://desk.example/tally/, or leave it out.',
    );
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** The names of the files beside each page that other sites read. */
export const shareFiles = { card: 'card.png', oembed: 'oembed.json' } as const;

/** The folder of a page, from the root of the site. */
type InFolder = Pick<EditionLocation, 'folder'>;

/**
 * The URL of an edition's page.
 * @example pageUrl('https://desk.example/tally/', { folder: 'es/' }) // "https://desk.example/tally/es/"
 */
export const pageUrl = (base: string, { folder }: InFolder): string => base + folder;

/** The URL of a file beside an edition's page, as in `"https://desk.example/tally/es/card.png"`. */
export const fileUrl = (base: string, { folder }: InFolder, name: string): string => base + folder + name;
