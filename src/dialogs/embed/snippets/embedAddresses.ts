import { type Choices, queryOf } from '../choices.ts';

/** Where embeds come from. */
export interface EmbedSite {
  /** The absolute address of the site's root, with a slash at its end: its scripts serve all stories. */
  readonly site: string;
  /** The absolute address of the story's file. */
  readonly data: string;
  /** The language that the story is written in, and all that it is published in, that one first. */
  readonly languages: readonly [string, ...string[]];
  /** The absolute address of the folder of the version that stays as it is today; `null` where there is none. */
  readonly frozen: string | null;
}

/** What the addresses of an embed are made of. */
export interface Addressed extends EmbedSite {
  readonly choices: Choices;
}

/** The folder of the story, or of its frozen version where that is chosen and there is one. */
const storyFolder = ({ data, frozen, choices }: Addressed): string =>
  choices.isFrozen && frozen ? frozen : new URL('./', data).href;

/** The folder of what is published in the chosen language: each has one of its own beside the story's. */
const languageFolder = (embed: Addressed): string => {
  const { languages, choices } = embed;
  return choices.lang === languages[0] ? storyFolder(embed) : `${storyFolder(embed)}${choices.lang}/`;
};

/** The page that stands in a frame, with the choices. */
export const frameAddress = (embed: Addressed): string =>
  `${languageFolder(embed)}embed.html${queryOf(embed.choices, 'lang')}`;

/** The element's script, which keeps its address with the contract's version. */
export const scriptAddress = (embed: Addressed): string =>
  embed.choices.isFrozen && embed.frozen ? `${embed.frozen}embed.js` : `${embed.site}embed/1/embed.js`;

/** The story's file; in other languages it lies beside it. */
export const recordAddress = (embed: Addressed): string =>
  storyFolder(embed) + (embed.data.split('/').at(-1) ?? '');

/** The script that lets a frame follow its map's height. */
export const resizerAddress = ({ site }: EmbedSite): string => `${site}frame.js`;

/** The whole map as HTML. */
export const fragmentAddress = (embed: Addressed): string => `${languageFolder(embed)}fragment.html`;

/** A picture of the opening view in the chosen language. */
export const pictureAddress = (embed: Addressed): string => `${pageFolder(embed)}picture.png`;

/** The article in the chosen language, with the other choices. */
export const pageAddress = (embed: Addressed): string =>
  `${pageFolder(embed)}${queryOf(embed.choices, 'lang')}`;

/** A frozen version has neither a page nor pictures. */
const pageFolder = (embed: Addressed): string => languageFolder({ ...embed, frozen: null });
