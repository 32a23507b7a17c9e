import type { Postal } from '../../geography/places.ts';
import { byDate } from '../../lib/plainDate.ts';
import { noResponseText } from '../../story/captions.ts';
import type { Quote, StateResponse } from '../../story/form/schema.ts';
import {
  languageOfQuotes,
  quotesBy,
  responsesBy,
  responsesOf,
  sourceOfQuote,
} from '../../story/responses.ts';
import { setAttributes } from '../dom/attributes.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { belowHeading } from '../footer/belowHeading.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { citation } from './citation.ts';
import { saidDay, speaker } from './speaker.ts';

/** How many quotations of a state had been said by the shown day. */
export const numberOfQuotations = ({ story, stop }: Model, postal: Postal): number =>
  responsesBy(story, postal, stop.date).reduce((sum, each) => sum + quotesBy(each, stop.date).length, 0);

/** The title of the list of a state's quotations. */
function quotationsTitle(model: Model, postal: Postal): string {
  const n = numberOfQuotations(model, postal);
  const name = model.words.stateName(postal);
  return n > 0 ? model.words.quotationsOf(name, n) : model.words.recordOf(name);
}

/** The responses of the selected state by the shown day, newest day first, with their quotations; then the later ones. */
export function updateQuotations(below: Element, model: Model): void {
  const { story, state, stop, snapshot, words } = model;
  const list = upsertChild(below, 'div', { part: 'quotations' });
  const shown = state.open === 'quotations' ? state.state : null;
  setAttributes(list, { 'data-state': shown });
  belowHeading(list, shown ? quotationsTitle(model, shown) : '', words);
  patch(upsertChild(list, 'div', { class: 'answers' }), [story, words, stop, shown], (html) => {
    if (!shown) return [];
    const responses = responsesBy(story, shown, stop.date);
    const later = responsesOf(story, shown).slice(responses.length);
    const none = html.p({ class: 'none' }, noResponseText(story, snapshot, shown, words));
    return [
      ...newestFirst(responses).map((response) => responseArticle(html, model, response)),
      ...(responses.length === 0 ? [none] : []),
      ...(later.length > 0 ? [laterResponses(html, model, later)] : []),
    ];
  });
}

/** Responses from the newest day to the oldest; those of one day stay in the order of the file. */
const newestFirst = (responses: readonly StateResponse[]): StateResponse[] =>
  [...responses].sort((a, b) => byDate(b, a));

/** A response with its quotations. Each source comes once, after the quotations that it prints; the response's own is first. */
function responseArticle(html: Html, model: Model, response: StateResponse): HTMLElement {
  const quotes = quotesBy(response, model.stop.date);
  const sources = new Set([response.source, ...quotes.map((quote) => sourceOfQuote(response, quote))]);
  return html.article(
    { class: 'answer' },
    dayAndLevel(html, model, response),
    summary(html, model, response),
    ...[...sources].flatMap((id) => {
      const printed = quotes.filter((quote) => sourceOfQuote(response, quote) === id);
      return printedBy(html, model, response, printed, id);
    }),
  );
}

/** The quotations of a response that one source prints, and its citation. */
function printedBy(
  html: Html,
  model: Model,
  response: StateResponse,
  quotes: readonly Quote[],
  id: string,
): HTMLElement[] {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  return [
    ...quotes.map((quote) => quotation(html, model, response, quote)),
    ...citation(html, model, id, response.date, [...speakers]),
  ];
}

const summary = (html: Html, { story }: Model, { summary: text }: StateResponse): HTMLElement =>
  html.p({ class: 'summary', lang: story.lang }, text);

/** A quotation in full, with speaker, party, office and day. */
function quotation(html: Html, model: Model, response: StateResponse, quote: Quote): HTMLElement {
  const { story, words } = model;
  const day = saidDay(model, response, quote);
  const note = quote.note
    ? html.span({ class: 'note' }, ` · ${words.note} `, html.span({ lang: story.lang }, quote.note))
    : null;
  return html.figure(
    { class: 'quotation' },
    html.blockquote({ lang: languageOfQuotes(story) }, html.p(words.quoted(quote.text))),
    html.figcaption(speaker(html, model, quote), day ? ` · ${day}` : null, note),
  );
}

/** The day of a response, and its level. */
function dayAndLevel(html: Html, model: Model, response: StateResponse): HTMLElement {
  const { words } = model;
  const level = model.level(response.level);
  const day = words.fullDay(response.date);
  // The space is for readers who copy the line.
  return html.p(
    { class: 'day-and-level' },
    html.b(response.precision ? words.onOrBefore(day) : day),
    ' ',
    swatch(html, level),
    [level.label, response.note].filter(Boolean).join(', '),
  );
}

const laterResponses = (html: Html, model: Model, later: readonly StateResponse[]): HTMLElement =>
  html.section(
    { class: 'later' },
    html.h4(model.words.later),
    ...later.flatMap((response) => [dayAndLevel(html, model, response), summary(html, model, response)]),
  );
