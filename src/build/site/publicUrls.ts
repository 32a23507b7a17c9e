import type { EditionLocation } from './edition.ts';

/** The names of the files beside each page that other sites show. */
export const shareFiles = { card: 'card.png', oembed: 'oembed.json' } as const;

/** The folder of a page, from the root of the site. */
type InFolder = Pick<EditionLocation, 'folder'>;

/**
 * The URL of an edition's page. @param base from `parseBaseUrl`
 * @example pageUrl('https://desk.example/tally/', { folder: 'es/' }) // "https://desk.example/tally/es/"
 */
export const pageUrl = (base: string, { folder }: InFolder): string => base + folder;

/** The URL of a file beside an edition's page, as in `"https://desk.example/tally/es/card.png"`. */
export const fileUrl = (base: string, { folder }: InFolder, name: string): string => base + folder + name;

/** The URL of an edition's framed map: a folder, which hosts may write without its slash. */
export const frameUrl = (base: string, edition: InFolder): string => fileUrl(base, edition, 'embed/');
