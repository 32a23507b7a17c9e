import { type Choices, choicesQuery } from '../choices.ts';
import type { EmbedMessages } from '../embedModel.ts';

/** The site that publishes embeds. */
export interface EmbedSite {
  /** The absolute URL of the site's root, with a slash at its end. It has the scripts for all stories. */
  readonly site: string;
  /** The absolute URL of the story's file. */
  readonly data: string;
  /** The languages that the story is published in; the one that it was written in is first. */
  readonly languages: readonly [string, ...string[]];
  /** The absolute URL of the folder of the frozen version; `null` if there is none. */
  readonly frozen: string | null;
}

/** The request of an author for the code of an embed. */
export interface EmbedRequest extends EmbedSite {
  readonly choices: Choices;
  /** The title of the frame, and the text of the link to the page. */
  readonly title: string;
  /** The title of the opening view, which the picture shows whatever is chosen. */
  readonly pictureAlt: string;
  /** The words of the embed's language. */
  readonly words: EmbedMessages;
}

/** Writes a text for a request: a URL, or the code of a way of embedding. */
export type Writer = (request: EmbedRequest) => string;

/** The folder of the story, or of its frozen version if that is chosen and exists. */
const storyFolder: Writer = ({ data, frozen, choices }) =>
  choices.isFrozen && frozen ? frozen : new URL('./', data).href;

/** The folder of the chosen language. Each translation has its folder inside that of the story. */
const languageFolder: Writer = (request) => {
  const { languages, choices } = request;
  return choices.lang === languages[0] ? storyFolder(request) : `${storyFolder(request)}${choices.lang}/`;
};

/** The folder of page and pictures, which a frozen version does not have. */
const pageFolder: Writer = (request) => languageFolder({ ...request, frozen: null });

/** The URLs that the codes of embeds name. */
export const embedUrls = {
  /** The page for a frame, with the choices. */
  frame: (request) => `${languageFolder(request)}embed.html${choicesQuery(request.choices)}`,

  /** The script of the element. Its URL has the version of the public contract, or is that of the frozen version. */
  script: ({ choices, frozen, site }) =>
    choices.isFrozen && frozen ? `${frozen}embed.js` : `${site}embed/1/embed.js`,

  /** The story's file in its own language. */
  story: (request) => storyFolder(request) + (request.data.split('/').at(-1) ?? ''),

  /** The script that fits a frame to the height of its map. */
  resizer: ({ site }) => `${site}frame.js`,

  /** The fragment: the whole map as HTML. */
  fragment: (request) => `${languageFolder(request)}fragment.html`,

  /** A picture of the opening view in the chosen language. */
  picture: (request) => `${pageFolder(request)}picture.png`,

  /** The article in the chosen language, with the other choices. */
  page: (request) => `${pageFolder(request)}${choicesQuery(request.choices)}`,
} satisfies Record<string, Writer>;
