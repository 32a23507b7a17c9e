import { type EmbedMessages, withEmbeds } from '../../i18n/embedMessages.ts';
import type { Model } from '../../view/model.ts';

/** What is shown, with the words of the embeds. */
export interface EmbedModel extends Model {
  readonly words: EmbedMessages;
}

/** What is shown, for the dialog of the embeds. */
export const embedModelOf = (model: Model): EmbedModel => ({ ...model, words: withEmbeds(model.words) });
