import type { Postal } from '../../geography/places.ts';
import { noResponseText, sinceDay, storyDay } from '../../story/captions.ts';
import type { Quote, StateResponse } from '../../story/form/schema.ts';
import { type Preview, previewOf } from '../../story/preview.ts';
import { languageOfQuotes, responseDay, sourceOfQuote } from '../../story/responses.ts';
import { countedSince, statusOf } from '../../story/snapshots.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { sourceLink } from '../quotations/citation.ts';
import { saidDay, speaker } from '../quotations/speaker.ts';

/**
 * The state's level and since when, and its response. Both are replaced if either changes: a kept node that moves counts as
 * a layout shift.
 */
export function updateCardResponse(card: Element, model: Model, postal: Postal): void {
  const { story, stop, words } = model;
  const preview = previewOf(story, postal, stop.date);
  const level = model.levelOf(postal);
  const since = sinceText(model, postal, preview);
  const key = [words, postal, level.label, since, preview?.latest ?? stop, preview?.quoted?.quote];
  patch(upsertChild(card, 'div', { class: 'body' }), key, (html) => [
    html.p(
      { class: 'status' },
      swatch(html, level),
      html.b(level.label),
      since ? html.span({ class: 'between' }, ' · ') : null,
      html.span({ class: 'since' }, since),
    ),
    html.div({ class: 'said' }, ...responseNodes(html, model, postal, preview)),
  ]);
}

/** `"In the count since June 30"`, and the level of the state's own response if that is another one. */
function sinceText(model: Model, postal: Postal, preview: Preview | undefined): string {
  const { story, stop, snapshot, words } = model;
  const own = preview?.latest.level;
  const isOwn = !own || own === statusOf(snapshot, postal).level;
  const says = isOwn ? null : words.theStateSays(model.level(own).label);
  const day = countedSince(story, snapshot, postal);
  // A date is never broken into two lines.
  const date = day && sinceDay(story, snapshot, postal, day, words).replaceAll(' ', '\u00a0');
  const since = date && (stop.report ? words.inTheCountSince : words.levelSince)(date);
  return [since, says].filter(Boolean).join(' · ');
}

/** The lead quotation with its speaker and source; else the summary; without a response a sentence that says so. */
function responseNodes(
  html: Html,
  model: Model,
  postal: Postal,
  preview: Preview | undefined,
): HTMLElement[] {
  const { story, snapshot, words } = model;
  if (!preview) return [html.p({ class: 'summary' }, noResponseText(story, snapshot, postal, words))];
  const { latest, quoted, showsSummary } = preview;
  const summary = (label: string) =>
    html.p({ class: 'summary' }, label, html.span({ lang: story.lang }, latest.summary));
  if (!quoted) {
    const day = responseDay(latest, words, (date) => storyDay(story, date, words));
    return [summary(''), html.p({ class: 'by' }, ...dayAndPublisher(html, model, day, latest.source))];
  }
  const { response, quote } = quoted;
  return [
    ...(showsSummary ? [summary(`${words.summary}${words.colon} `)] : []),
    quotation(html, model, quote),
    byline(html, model, response, quote),
  ];
}

/** A quotation. If it is cut after some lines, the style sheet shows the button. */
const quotation = (html: Html, { story, words }: Model, { text }: Quote): HTMLElement =>
  html.blockquote(
    { lang: languageOfQuotes(story) },
    html.p(words.quoted(text)),
    html.button({ class: 'more', type: 'button', 'data-opens': 'quotations' }, words.more),
  );

/** The speaker with the office, the day and the publisher. */
const byline = (html: Html, model: Model, response: StateResponse, quote: Quote): HTMLElement =>
  html.p(
    { class: 'by' },
    speaker(html, model, quote),
    html.br(),
    ...dayAndPublisher(html, model, saidDay(model, response, quote), sourceOfQuote(response, quote)),
  );

/** `"July 2 · The Daily"`, without an unknown day. */
const dayAndPublisher = (
  html: Html,
  { story }: Model,
  day: string | null,
  source: string,
): (Node | string)[] => [day ? `${day} · ` : '', sourceLink(html, story, source)];
