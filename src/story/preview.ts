import type { Postal } from '../geography/places.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Quote, StateResponse, Story } from './form/schema.ts';
import { quotesBy, responsesBy } from './responses.ts';

/** The response that represents a place in card, table row and tooltip. */
export interface Preview {
  /** The latest response by the day. */
  readonly latest: StateResponse;
  /** A quotation with its response; absent if nothing had been said by the day. */
  readonly quoted?: { readonly response: StateResponse; readonly quote: Quote };
  /** Whether to show the summary of `latest`: there is no quotation, or its response has another level. */
  readonly showsSummary: boolean;
}

/**
 * The preview of a place on a day; `undefined` if it had not responded. It has the place's lead quotation, if that and its
 * response are not after the day; else the first quotation of the latest response that has one by the day.
 */
export function previewOf(story: Story, postal: Postal, day: PlainDate): Preview | undefined {
  const responses = responsesBy(story, postal, day);
  const latest = responses.at(-1);
  if (!latest) return undefined;
  const said = responses.flatMap((response) => quotesBy(response, day).map((quote) => ({ response, quote })));
  const last = said.at(-1)?.response;
  const quoted = said.find(({ quote }) => quote.lead) ?? said.find(({ response }) => response === last);
  if (!quoted) return { latest, showsSummary: true };
  return { latest, quoted, showsSummary: quoted.response.level !== latest.level };
}
