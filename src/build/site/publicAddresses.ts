import type { Place } from './edition.ts';

/** What is published beside each page, by what it is. */
export const besidePage = { card: 'card.png', oembed: 'oembed.json' } as const;

/** What every address is made of: the folder of a page, from the root of the site. */
type InFolder = Pick<Place, 'folder'>;

/**
 * The address of an edition's page. @param base from `publicAddress`
 * @example pageAddress('https://desk.example/tally/', { folder: 'es/' }) // "https://desk.example/tally/es/"
 */
export const pageAddress = (base: string, { folder }: InFolder): string => base + folder;

/** The address of a file beside an edition's page, as in `"https://desk.example/tally/es/card.png"`. */
export const besideAddress = (base: string, { folder }: InFolder, name: string): string =>
  base + folder + name;

/** The address of an edition's map to be framed: a folder, which hosts may write without its slash. */
export const frameAddress = (base: string, edition: InFolder): string =>
  besideAddress(base, edition, 'embed/');
