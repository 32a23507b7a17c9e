import { posix } from 'node:path';
import type { Outlines } from '../../geometry/outlines.ts';
import type { Messages } from '../../i18n/en.ts';
import type { PageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import type { FigureStyle } from '../figure/styleSheets.ts';

/** The resources that all editions of a site share. */
export interface SiteResources {
  readonly geometry: Outlines;
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public URL of the site, from `parseBaseUrl`; `null` if none is set. */
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

/** One story in one language as it is published. */
export interface Edition extends EditionLocation, SiteResources {
  /** The story in this language. */
  readonly story: Story;
  /** The text of its published file. */
  readonly text: string;
  /** The words of the interface. */
  readonly words: Messages;
  /** The words of the article around the map. */
  readonly pageWords: PageWords;
  /** All languages of the story; the one that it was written in is first. */
  readonly languages: readonly [EditionLocation, ...EditionLocation[]];
  /** The folder of the frozen version: `"v/1a2b3c4d5e6f/"`; `null` if there is none. */
  readonly frozen: string | null;
}

/** The story's file in its own language, which `<tally-map>` has as its `src`. Translations are beside it. */
export const sourceOf = ({ languages: [own] }: Pick<Edition, 'languages'>): string => own.data;

/** Whether an edition is in the language that its story was written in. */
export const isOriginal = ({ lang, languages: [own] }: Edition): boolean => lang === own.lang;

/** The other languages of an edition's story. */
export const otherLanguages = ({ lang, languages }: Edition): readonly EditionLocation[] =>
  languages.filter((each) => each.lang !== lang);

/**
 * The relative path from a folder to a file of the site. Both parameters are paths from the root of the site.
 * @example pathFrom('suffrage/es/', 'suffrage/story.json') // "../story.json"
 */
export function pathFrom(folder: string, file: string): string {
  const path = posix.relative(`/${folder}`, `/${file}`);
  const end = path && /(^|\/)$/.test(file) ? '/' : '';
  return `${path.startsWith('..') ? '' : './'}${path}${end}`;
}

/**
 * The locations of a story's languages. The front story is at the root of the site, another one in a folder of its name, and
 * each translation in a folder inside.
 * @param original the language that the story was written in
 */
export function editionLocations(
  name: string,
  isFront: boolean,
  original: string,
  translations: readonly string[],
): [EditionLocation, ...EditionLocation[]] {
  const folder = isFront ? '' : `${name}/`;
  const file = isFront ? name : `${folder}story`;
  return [
    { lang: original, folder, data: `${file}.json` },
    ...translations.map((lang) => ({ lang, folder: `${folder}${lang}/`, data: `${file}.${lang}.json` })),
  ];
}
