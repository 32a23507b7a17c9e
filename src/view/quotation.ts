import { saidOn, sourceOfQuote } from '../domain/answers.ts';
import type { Dataset, Quote, Response } from '../domain/dataset.ts';
import { storyDay } from '../domain/sentences.ts';
import { citation } from './citation.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/** `"Delbert Hosemann (R), Secretary of State"`, the name apart so that it can be set in bold. */
export const speakerOf = (document: Document, { speaker, party, office }: Quote): HTMLElement =>
  element(
    document,
    'span',
    { class: 'speaker' },
    element(document, 'b', {}, speaker),
    `${party ? ` (${party})` : ''}, `,
    element(document, 'span', { lang: 'en' }, office),
  );

/**
 * The day to show beside a quotation; `null` where it is not known. An answer dated "on or before" does not
 * date its quotations any better.
 */
export function saidDay(
  dataset: Dataset,
  response: Response,
  quote: Quote,
  words: Model['words'],
): string | null {
  if (quote.said === null) return null;
  const day = storyDay(dataset, saidOn(response, quote), words);
  return response.precision && quote.said === undefined ? words.by(day) : day;
}

/** A quotation in full, with speaker, party, office, day, outlet and the whole citation. */
export function quotation(document: Document, model: Model, response: Response, quote: Quote): HTMLElement {
  const { dataset, words } = model;
  const day = saidDay(dataset, response, quote, words);
  return element(
    document,
    'figure',
    { class: 'quotation' },
    element(document, 'blockquote', { lang: 'en' }, element(document, 'p', {}, quote.text)),
    element(
      document,
      'figcaption',
      {},
      speakerOf(document, quote),
      quote.note ? noteOf(document, model, quote.note) : null,
      element(document, 'br'),
      day ? element(document, 'span', { class: 'said' }, day) : null,
      day ? ' · ' : null,
      citation(document, model, sourceOfQuote(response, quote), response.date, { copied: true }),
    ),
  );
}

const noteOf = (document: Document, { words }: Model, note: string): HTMLElement =>
  element(
    document,
    'span',
    { class: 'note' },
    ` ${words.note} `,
    element(document, 'span', { lang: 'en' }, note),
  );
