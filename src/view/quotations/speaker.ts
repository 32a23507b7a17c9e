import { storyDay } from '../../story/captions.ts';
import type { Quote, StateResponse } from '../../story/form/schema.ts';
import { languageOfQuotes, nameAndParty, quoteDay } from '../../story/responses.ts';
import type { Html } from '../dom/htmlOf.ts';
import type { Model } from '../model.ts';

/** `"Delbert Hosemann (R), secretary of state"`, the name in bold; without an unknown office. */
export const speaker = (html: Html, { story }: Model, quote: Quote): HTMLElement =>
  html.span(
    { class: 'speaker' },
    html.b(nameAndParty(quote)),
    ...(quote.office ? [', ', html.span({ lang: languageOfQuotes(story) }, quote.office)] : []),
  );

/** The day to show beside a quotation; `null` if it is unknown. */
export const saidDay = ({ story, words }: Model, response: StateResponse, quote: Quote): string | null =>
  quoteDay(response, quote, words, (day) => storyDay(story, day, words));
