import { type Choices, choicesQuery } from '../choices.ts';
import type { EmbedMessages } from '../embedModel.ts';

/** The site that publishes embeds. */
export interface EmbedSite {
  /** The absolute address of the site's root, with a slash at its end. It has the scripts for all stories. */
  readonly site: string;
  /** The absolute address of the story's file. */
  readonly data: string;
  /** The languages that the story is published in; the one that it was written in is first. */
  readonly languages: readonly [string, ...string[]];
  /** The absolute address of the folder of the frozen version; `null` if there is none. */
  readonly frozen: string | null;
}

/** The request of an author for the code of an embed. */
export interface EmbedRequest extends EmbedSite {
  readonly choices: Choices;
  /** The title of the frame, and the text of the link to the page. */
  readonly title: string;
  /** The words of the embed's language. */
  readonly words: EmbedMessages;
}

/** Writes a text for a request: an address, or the code of a way of embedding. */
export type Writer = (request: EmbedRequest) => string;

/** The folder of the story, or of its frozen version if that is chosen and exists. */
const storyFolder: Writer = ({ data, frozen, choices }) =>
  choices.isFrozen && frozen ? frozen : new URL('./', data).href;

/** The folder of the chosen language. Each translation has its folder inside that of the story. */
const languageFolder: Writer = (request) => {
  const { languages, choices } = request;
  return choices.lang === languages[0] ? storyFolder(request) : `${storyFolder(request)}${choices.lang}/`;
};

/** The page for a frame, with the choices. */
export const frameAddress: Writer = (request) =>
  `${languageFolder(request)}embed.html${choicesQuery(request.choices)}`;

/** The script of the element. Its address has the version of the public contract, or is that of the frozen version. */
export const scriptAddress: Writer = (request) =>
  request.choices.isFrozen && request.frozen
    ? `${request.frozen}embed.js`
    : `${request.site}embed/1/embed.js`;

/** The story's file in its own language. */
export const storyAddress: Writer = (request) =>
  storyFolder(request) + (request.data.split('/').at(-1) ?? '');

/** The script that fits a frame to the height of its map. */
export const resizerAddress: Writer = ({ site }) => `${site}frame.js`;

/** The fragment: the whole map as HTML. */
export const fragmentAddress: Writer = (request) => `${languageFolder(request)}fragment.html`;

/** A picture of the opening view in the chosen language. */
export const pictureAddress: Writer = (request) => `${pageFolder(request)}picture.png`;

/** The article in the chosen language, with the other choices. */
export const pageAddress: Writer = (request) => `${pageFolder(request)}${choicesQuery(request.choices)}`;

/** The folder of page and pictures, which a frozen version does not have. */
const pageFolder: Writer = (request) => languageFolder({ ...request, frozen: null });
