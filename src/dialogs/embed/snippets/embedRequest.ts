import type { EmbedMessages } from '../embedModel.ts';
import type { ChosenEmbed } from './embedAddresses.ts';

/** What a snippet is written from. */
export interface EmbedRequest extends ChosenEmbed {
  /** The title of the frame, and the text of the link to the page. */
  readonly title: string;
  /** The words of the embed's language. */
  readonly words: EmbedMessages;
}

/** The text that is pasted for one way of embedding. */
export type Snippet = (request: EmbedRequest) => string;
