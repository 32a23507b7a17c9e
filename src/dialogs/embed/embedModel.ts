import { type EmbedWords, englishEmbedWords } from '../../i18n/embedWords.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Model } from '../../view/model.ts';

/** The words of the interface with those of the embed dialog. */
export type EmbedMessages = Messages & EmbedWords;

/** The model of the figure, with the words of the embed dialog. */
export interface EmbedModel extends Model {
  readonly words: EmbedMessages;
}

/** Adds the words of the embed dialog to those of a language. */
export const withEmbedWords = (words: Messages): EmbedMessages => ({
  ...words,
  ...(words.embedWords ?? englishEmbedWords),
});
