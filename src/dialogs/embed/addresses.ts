import { type Choices, queryOf } from './choices.ts';

/** Where the site is that embeds come from. */
export interface EmbedSite {
  /** The absolute address of its root, with a slash at its end. */
  readonly site: string;
  /** The folder of the version that stays as it is today: `"v/1a2b3c4d5e6f/"`; `null` where there is none. */
  readonly frozen: string | null;
}

/** What the addresses of an embed are made of. */
export interface Addressed extends EmbedSite {
  readonly choices: Choices;
}

/** The folder that the embed's files are taken from: the frozen one where that is chosen and there is one. */
const folderOf = ({ site, frozen, choices }: Addressed): string =>
  choices.isFrozen && frozen ? site + frozen : site;

/** The page that stands in a frame, with the choices. */
export const frameAddress = (embed: Addressed): string =>
  `${folderOf(embed)}embed.html${queryOf(embed.choices)}`;

/** The element's script, which keeps its address with the contract's version. */
export const scriptAddress = (embed: Addressed): string => {
  const folder = folderOf(embed);
  return folder === embed.site ? `${folder}embed/1/embed.js` : `${folder}embed.js`;
};

/** The story. */
export const recordAddress = (embed: Addressed): string => `${folderOf(embed)}voter-rolls.json`;

/** The script that lets a frame follow its map's height. */
export const resizerAddress = ({ site }: EmbedSite): string => `${site}frame.js`;

/** The whole map as HTML. */
export const fragmentAddress = ({ site }: EmbedSite): string => `${site}fragment.html`;

/** The folder of what is published in the chosen language: each has one of its own beside English. */
const languageFolder = ({ site, choices }: Addressed): string =>
  choices.lang === 'en' ? site : `${site}${choices.lang}/`;

/** A picture of the opening view in the chosen language. */
export const pictureAddress = (embed: Addressed): string => `${languageFolder(embed)}picture.png`;

/** The article in the chosen language, with the other choices. */
export const pageAddress = (embed: Addressed): string =>
  `${languageFolder(embed)}${queryOf(embed.choices, 'lang')}`;
