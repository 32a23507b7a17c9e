import { previewOf, sourceOfQuote } from '../domain/answers.ts';
import type { Quote, Response } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import { storyDay } from '../domain/sentences.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';
import { saidDay, speakerOf } from './quotation.ts';

/** What stands for a state in the tooltip and the table. */
export interface PreviewText {
  /** Summary, quotation and speaker, each in an element of its own. */
  readonly body: readonly HTMLElement[];
  /** The ids of the sources of what is shown, with the day of the answer. */
  readonly sources: readonly { readonly id: string; readonly day: string }[];
}

/** The preview of a state at the shown stop. */
export function previewText(document: Document, model: Model, postal: Postal): PreviewText {
  const { dataset, stop, words } = model;
  const preview = previewOf(dataset, postal, stop.date);
  if (!preview) {
    const none = element(
      document,
      'p',
      { class: 'none' },
      words.noAnswerBy(storyDay(dataset, stop.date, words)),
    );
    return { body: [none], sources: [] };
  }
  const { latest, quoted, summarised } = preview;
  const sources = [
    ...(summarised ? [{ id: latest.source, day: latest.date }] : []),
    ...(quoted ? [{ id: sourceOfQuote(quoted.response, quoted.quote), day: quoted.response.date }] : []),
  ];
  return {
    body: [
      ...(summarised ? [summary(document, model, latest)] : []),
      ...(quoted
        ? quotationLines(document, model, quoted.response, quoted.quote, quoted.response !== latest)
        : []),
    ],
    sources: sources.filter(({ id }, index) => sources.findIndex((each) => each.id === id) === index),
  };
}

const summary = (document: Document, { words }: Model, { summary: text }: Response): HTMLElement =>
  element(
    document,
    'p',
    { class: 'summary' },
    element(document, 'b', {}, words.summary),
    ' · ',
    element(document, 'span', { lang: 'en' }, text),
  );

function quotationLines(
  document: Document,
  model: Model,
  response: Response,
  quote: Quote,
  dated: boolean,
): HTMLElement[] {
  const day = dated ? saidDay(model.dataset, response, quote, model.words) : null;
  return [
    element(document, 'q', { class: 'quoted', lang: 'en' }, quote.text),
    element(document, 'p', { class: 'by' }, speakerOf(document, quote), day ? ` · ${day}` : null),
  ];
}
