import { type Choices, choicesQuery } from '../choices.ts';

/** Where embeds come from. */
export interface EmbedSite {
  /** The absolute address of the site's root, with a slash at its end. Its scripts serve all stories. */
  readonly site: string;
  /** The absolute address of the story's file. */
  readonly data: string;
  /** The languages that the story is published in; the one that it was written in is first. */
  readonly languages: readonly [string, ...string[]];
  /** The absolute address of the folder of the frozen version; `null` if there is none. */
  readonly frozen: string | null;
}

/** Where an embed comes from, with what the author chose for it. */
export interface ChosenEmbed extends EmbedSite {
  readonly choices: Choices;
}

/** The folder of the story, or of its frozen version if that is chosen and exists. */
const storyFolder = ({ data, frozen, choices }: ChosenEmbed): string =>
  choices.isFrozen && frozen ? frozen : new URL('./', data).href;

/** The folder of the chosen language. Each translation has a folder inside the story's. */
const languageFolder = (embed: ChosenEmbed): string => {
  const { languages, choices } = embed;
  return choices.lang === languages[0] ? storyFolder(embed) : `${storyFolder(embed)}${choices.lang}/`;
};

/** The page for a frame, with the choices. */
export const frameAddress = (embed: ChosenEmbed): string =>
  `${languageFolder(embed)}embed.html${choicesQuery(embed.choices)}`;

/** The element's script. Its address has the version of the public contract. */
export const scriptAddress = (embed: ChosenEmbed): string =>
  embed.choices.isFrozen && embed.frozen ? `${embed.frozen}embed.js` : `${embed.site}embed/1/embed.js`;

/** The story's file in its own language. */
export const storyAddress = (embed: ChosenEmbed): string =>
  storyFolder(embed) + (embed.data.split('/').at(-1) ?? '');

/** The script that fits a frame to the height of its map. */
export const resizerAddress = ({ site }: EmbedSite): string => `${site}frame.js`;

/** The whole map as HTML. */
export const fragmentAddress = (embed: ChosenEmbed): string => `${languageFolder(embed)}fragment.html`;

/** A picture of the opening view in the chosen language. */
export const pictureAddress = (embed: ChosenEmbed): string => `${pageFolder(embed)}picture.png`;

/** The article in the chosen language, with the other choices. */
export const pageAddress = (embed: ChosenEmbed): string =>
  `${pageFolder(embed)}${choicesQuery(embed.choices)}`;

/** A frozen version has neither a page nor pictures. */
const pageFolder = (embed: ChosenEmbed): string => languageFolder({ ...embed, frozen: null });
