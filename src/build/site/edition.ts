import type { Messages } from '../../i18n/en.ts';
import type { PageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';

/** Where one language of a story lies. Paths count from the root of the site; a folder is empty or ends in a slash. */
export interface EditionLocation {
  /** The language: `"es"`. */
  readonly lang: string;
  /** The folder of its page: `""`, `"es/"`, `"suffrage/"`. */
  readonly folder: string;
  /** The story's file in this language: `"voter-rolls.es.json"`, `"suffrage/story.json"`. */
  readonly data: string;
}

/** One story in one language. All that is published is made of an edition, and of what all editions share. */
export interface Edition extends EditionLocation {
  /** The name of the story's file in `data/`, without its ending: `"voter-rolls"`. */
  readonly name: string;
  /** The story in this language. */
  readonly story: Story;
  /** What is published as its file. */
  readonly text: string;
  /** The words of the interface. */
  readonly words: Messages;
  /** The words of the article around the map, in the same language. */
  readonly pageWords: PageWords;
  /** What leads from its folder to the root of the site: `"./"`, `"../"`, `"../../"`. */
  readonly root: string;
  /** Every language of the story, its own first, this one among them. */
  readonly languages: readonly [EditionLocation, ...EditionLocation[]];
  /** Whether its story has the root of the site. */
  readonly isFront: boolean;
  /** The frozen version of the story, as `"v/1a2b3c4d5e6f/"`; `null` where there is none. */
  readonly frozen: string | null;
}

/** Where the story lies in its own language, which a `<tally-map>` names: the others lie beside it. */
export const sourceOf = ({ languages: [own] }: Pick<Edition, 'languages'>): string => own.data;

/** Whether an edition is in the language that its story was written in. */
export const isOriginal = ({ lang, languages: [own] }: Edition): boolean => lang === own.lang;

/** The other languages of an edition's story. */
export const otherLanguages = ({ lang, languages }: Edition): readonly EditionLocation[] =>
  languages.filter((each) => each.lang !== lang);

/**
 * What leads from a folder to a file of the site; both count from its root.
 * @example pathFrom('suffrage/es/', 'suffrage/story.json') // "../story.json"
 */
export function pathFrom(folder: string, file: string): string {
  const steps = folder.split('/').slice(0, -1);
  const names = file.split('/');
  const shared = steps.findIndex((step, index) => step !== names[index]);
  const kept = shared < 0 ? steps.length : shared;
  return `${'../'.repeat(steps.length - kept) || './'}${names.slice(kept).join('/')}`;
}

/**
 * Where the languages of a story lie: the front story at the root of the site, another in a folder of its name, and
 * each language but its own in a folder therein.
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
