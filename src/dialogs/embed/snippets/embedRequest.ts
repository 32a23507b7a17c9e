import type { EmbedMessages } from '../../../i18n/embedMessages.ts';
import type { Addressed } from './embedAddresses.ts';

/** What a snippet is written from. */
export interface EmbedRequest extends Addressed {
  /** What the frame is called, and the link to the page that stands in for the map. */
  readonly title: string;
  /** The words of the embed's language. */
  readonly words: EmbedMessages;
}

/** The text that is pasted for one way of embedding. */
export type Snippet = (request: EmbedRequest) => string;
