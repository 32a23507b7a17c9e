import { posix } from 'node:path';
import type { Outlines } from '../../geometry/outlines.ts';
import type { Messages } from '../../i18n/en.ts';
import type { PageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import type { FigureStyle } from '../figure/styleSheets.ts';

/** What all editions of a site share: geometry, style and public address. */
export interface SiteResources {
  readonly geometry: Outlines;
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public address of the site, from `parseBaseUrl`; `null` if none is set. */
  readonly base: string | null;
}

/** The location of one language of a story. Paths are relative to the root of the site; a folder is empty or ends in a slash. */
export interface EditionLocation {
  /** The language: `"es"`. */
  readonly lang: string;
  /** The folder of its page: `""`, `"es/"`, `"suffrage/"`. */
  readonly folder: string;
  /** The story's file in this language: `"voter-rolls.es.json"`, `"suffrage/story.json"`. */
  readonly data: string;
}

/** One story in one language, as it is published. */
export interface Edition extends EditionLocation, SiteResources {
  /** The story in this language. */
  readonly story: Story;
  /** The text of its published file. */
  readonly text: string;
  /** The words of the interface. */
  readonly words: Messages;
  /** The words of the article around the map, in the same language. */
  readonly pageWords: PageWords;
  /** Every language of the story, this one included; the one that it was written in is first. */
  readonly languages: readonly [EditionLocation, ...EditionLocation[]];
  /** The folder of the frozen version: `"v/1a2b3c4d5e6f/"`; `null` if there is none. */
  readonly frozen: string | null;
}

/** The story's file in its own language, as in the `src` of a `<tally-map>`. Translations are beside it. */
export const sourceOf = ({ languages: [own] }: Pick<Edition, 'languages'>): string => own.data;

/** Whether an edition is in the language that its story was written in. */
export const isOriginal = ({ lang, languages: [own] }: Edition): boolean => lang === own.lang;

/** The other languages of an edition's story. */
export const otherLanguages = ({ lang, languages }: Edition): readonly EditionLocation[] =>
  languages.filter((each) => each.lang !== lang);

/**
 * The path from a folder to a file of the site; both are relative to its root.
 * @example pathFrom('suffrage/es/', 'suffrage/story.json') // "../story.json"
 */
export function pathFrom(folder: string, file: string): string {
  const path = posix.relative(`/${folder}`, `/${file}`);
  const end = path && /(^|\/)$/.test(file) ? '/' : '';
  return `${path.startsWith('..') ? '' : './'}${path}${end}`;
}

/**
 * The locations of a story's languages: the front story at the root of the site, another in a folder of its name, and each
 * translation in a folder inside.
 * @param own the language that the story was written in
 */
export function editionLocations(
  name: string,
  isFront: boolean,
  own: string,
  translations: readonly string[],
): [EditionLocation, ...EditionLocation[]] {
  const folder = isFront ? '' : `${name}/`;
  const file = isFront ? name : `${folder}story`;
  return [
    { lang: own, folder, data: `${file}.json` },
    ...translations.map((lang) => ({ lang, folder: `${folder}${lang}/`, data: `${file}.${lang}.json` })),
  ];
}
