import type { Postal } from '../../geography/jurisdictions.ts';
import { byDate } from '../../lib/plainDate.ts';
import { noneText, storyDay } from '../../story/captions.ts';
import type { Quote, Source, StateResponse } from '../../story/form/schema.ts';
import {
  languageOfQuotes,
  quotesBy,
  responsesBy,
  responsesOf,
  sourceOfQuote,
} from '../../story/responses.ts';
import { setAttributes } from '../dom/attributes.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { belowHeading } from '../footer/belowHeading.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { citation } from './citation.ts';
import { saidDay, speaker } from './speaker.ts';

/** How many quotations of a state had been said by a day. */
export const quotationsBy = ({ story, stop }: Model, postal: Postal): number =>
  responsesBy(story, postal, stop.date).reduce((sum, each) => sum + quotesBy(each, stop.date).length, 0);

/** What stands over the list of a state's quotations. */
export function quotationsTitle(model: Model, postal: Postal): string {
  const n = quotationsBy(model, postal);
  const name = model.words.stateName(postal);
  return n > 0 ? model.words.quotationsOf(name, n) : model.words.recordOf(name);
}

/** Every answer of the chosen state up to the shown day, newest day first, with all its quotations; below, what came later. */
export function updateQuotations(below: Element, model: Model): void {
  const { story, state, stop, snapshot, words } = model;
  const list = upsertChild(below, 'div', { part: 'quotations' });
  const shown = state.open === 'quotations' ? state.state : null;
  setAttributes(list, { 'data-state': shown });
  belowHeading(list, shown ? quotationsTitle(model, shown) : '', words);
  const { ownerDocument: document } = list;
  patch(upsertChild(list, 'div', { class: 'answers' }), [story, words, stop, shown], () => {
    if (!shown) return [];
    const by = responsesBy(story, shown, stop.date);
    const later = responsesOf(story, shown).slice(by.length);
    return [
      ...newestDayFirst(by).map((response) => answer(document, model, response)),
      ...(by.length === 0
        ? [element(document, 'p', { class: 'none' }, noneText(story, snapshot, shown, words))]
        : []),
      ...(later.length > 0 ? [laterAnswers(document, model, later)] : []),
    ];
  });
}

/** Days from the newest to the oldest; the answers of one day stay in the order of the file. */
const newestDayFirst = (answers: readonly StateResponse[]): StateResponse[] =>
  [...answers].sort((a, b) => byDate(b, a));

function answer(document: Document, model: Model, response: StateResponse): HTMLElement {
  const { story, stop, words } = model;
  const quotes = quotesBy(response, stop.date);
  const cite = (id: string, quote?: Quote) =>
    citation(document, story.sources[id] as Source, response.date, words, quote?.speaker);
  // A source stands once behind all that it carries; a quotation with a source of its own has that behind it.
  const shared = quotes.filter((quote) => sourceOfQuote(response, quote) === response.source);
  const own = quotes.filter((quote) => sourceOfQuote(response, quote) !== response.source);
  return element(
    document,
    'article',
    { class: 'answer' },
    dayline(document, model, response),
    summary(document, model, response),
    ...shared.map((quote) => quotation(document, model, response, quote)),
    ...cite(response.source, shared[0]),
    ...own.flatMap((quote) => [
      quotation(document, model, response, quote),
      ...cite(sourceOfQuote(response, quote), quote),
    ]),
  );
}

const summary = (document: Document, { story }: Model, { summary: text }: StateResponse): HTMLElement =>
  element(document, 'p', { class: 'summary', lang: story.lang }, text);

/** A quotation in full, with speaker, party, office and day. */
function quotation(document: Document, model: Model, response: StateResponse, quote: Quote): HTMLElement {
  const { story, words } = model;
  const day = saidDay(story, response, quote, words);
  return element(
    document,
    'figure',
    { class: 'quotation' },
    element(
      document,
      'blockquote',
      { lang: languageOfQuotes(story) },
      element(document, 'p', {}, words.quoted(quote.text)),
    ),
    element(
      document,
      'figcaption',
      {},
      speaker(document, quote, languageOfQuotes(story)),
      day ? ` · ${day}` : null,
      quote.note
        ? element(
            document,
            'span',
            { class: 'note' },
            ` ${words.note} `,
            element(document, 'span', { lang: story.lang }, quote.note),
          )
        : null,
    ),
  );
}

function dayline(document: Document, model: Model, response: StateResponse): HTMLElement {
  const { story, words } = model;
  const level = model.level(response.level);
  const day = words.fullDay(response.date);
  return element(
    document,
    'p',
    { class: 'dayline' },
    element(
      document,
      'b',
      {},
      response.precision ? words.onOrBefore(storyDay(story, response.date, words)) : day,
    ),
    // What is copied is what is read: the distance is a sign of its own.
    ' ',
    swatch(document, level),
    [level.label, response.note].filter(Boolean).join(', '),
  );
}

const laterAnswers = (document: Document, model: Model, later: readonly StateResponse[]): HTMLElement =>
  element(
    document,
    'section',
    { class: 'later' },
    element(document, 'h4', {}, model.words.later),
    ...later.flatMap((response) => [dayline(document, model, response), summary(document, model, response)]),
  );
