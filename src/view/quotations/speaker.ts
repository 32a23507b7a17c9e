import type { Messages } from '../../i18n/en.ts';
import { storyDay } from '../../story/captions.ts';
import type { Quote, StateResponse, Story } from '../../story/form/schema.ts';
import { saidOn } from '../../story/responses.ts';
import { element } from '../dom/element.ts';

/** `"Delbert Hosemann (R)"`, the party left out where it is unknown. */
export const nameAndParty = ({ speaker, party }: Quote): string => `${speaker}${party ? ` (${party})` : ''}`;

/** `"Delbert Hosemann (R), secretary of state"`, the name in bold. */
export const speaker = (document: Document, quote: Quote, lang: string): HTMLElement =>
  element(
    document,
    'span',
    { class: 'speaker' },
    element(document, 'b', {}, nameAndParty(quote)),
    ', ',
    element(document, 'span', { lang }, quote.office),
  );

/**
 * The day to show beside a quotation; `null` where it is not known. An answer dated "on or before" does not date its
 * quotations any better.
 */
export function saidDay(story: Story, response: StateResponse, quote: Quote, words: Messages): string | null {
  if (quote.said === null) return null;
  const day = storyDay(story, saidOn(response, quote), words);
  return response.precision && quote.said === undefined ? words.by(day) : day;
}
