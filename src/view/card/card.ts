import type { Postal } from '../../geography/jurisdictions.ts';
import { nextByName, previousByName } from '../../i18n/names/names.ts';
import { noneText, storyDay } from '../../story/captions.ts';
import { countedSince } from '../../story/countedSince.ts';
import type { Quote, Source, StateResponse } from '../../story/form/schema.ts';
import {
  languageOfQuotes,
  type Preview,
  previewOf,
  responsesOf,
  sourceOfQuote,
} from '../../story/responses.ts';
import { statusOf } from '../../story/snapshots.ts';
import { replaceText, setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateIconButton } from '../dom/button.ts';
import { type Child, element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';
import { quotationsBy } from '../quotations/quotations.ts';
import { saidDay, speaker } from '../quotations/speaker.ts';

/** The chosen state's box: its level, since when, its lead quotation, and the ways on. Empty and hidden where none is. */
export function updateCard(slot: Element, model: Model): void {
  const { state, snapshot, words } = model;
  const postal = state.state;
  const card = upsertChild(slot, 'article', { part: 'card' });
  const level = postal && model.level(statusOf(snapshot, postal).level);
  setAttributes(card, {
    'data-state': postal,
    'data-level': level?.id ?? null,
    'data-look': level?.look ?? null,
    'aria-label': postal && words.stateName(postal),
    hidden: postal ? null : '',
  });
  if (!postal) return;
  const header = upsertChild(card, 'header');
  const heading = upsertChild(header, 'h3');
  setAttribute(heading, 'tabindex', '-1');
  setText(heading, words.stateName(postal));
  updateIconButton(header, 'close', 'close', words.closeState(words.stateName(postal)));
  updateTold(card, model, postal);
  updateWays(card, model, postal);
}

/** `"In the count since June 30"`; where the level is not the state's own answer, what that is. */
export function sinceText(model: Model, postal: Postal): string {
  const { story, stop, snapshot, words } = model;
  const own = previewOf(story, postal, stop.date)?.latest.level;
  const isOwn = !own || own === statusOf(snapshot, postal).level;
  const says = isOwn ? null : words.theStateSays(model.level(own).label);
  const day = countedSince(story, snapshot, postal);
  // A date is never broken into two lines.
  const date = day && storyDay(story, day, words).replaceAll(' ', '\u00a0');
  const since = date && (stop.report ? words.inTheCountSince : words.levelSince)(date);
  return [since, says].filter(Boolean).join(' · ');
}

/**
 * The state's level and since when, and what it said. Both are made anew where either changes, since what is kept
 * would move with the lines above it.
 */
function updateTold(card: Element, model: Model, postal: Postal): void {
  const { story, stop, snapshot, words } = model;
  const preview = previewOf(story, postal, stop.date);
  const level = model.level(statusOf(snapshot, postal).level);
  const since = sinceText(model, postal);
  const key = [words, postal, level.label, since, preview?.latest ?? stop, preview?.quoted?.quote];
  patch(upsertChild(card, 'div', { class: 'told' }), key, () => {
    const document = card.ownerDocument;
    return [
      element(
        document,
        'p',
        { class: 'status' },
        swatch(document, level),
        element(document, 'b', {}, level.label),
        since ? element(document, 'span', { class: 'between' }, ' · ') : null,
        element(document, 'span', { class: 'since' }, since),
      ),
      element(document, 'div', { class: 'said' }, ...saidOf(document, model, postal, preview)),
    ];
  });
}

/** The lead quotation with its speaker and source; without one the summary; without an answer a sentence that says so. */
function saidOf(
  document: Document,
  model: Model,
  postal: Postal,
  preview: Preview | undefined,
): HTMLElement[] {
  const { story, snapshot, words } = model;
  if (!preview) {
    return [element(document, 'p', { class: 'summary' }, noneText(story, snapshot, postal, words))];
  }
  const { latest, quoted, summarised } = preview;
  if (!quoted) return [summary(document, model, latest), byline(document, model, latest)];
  return [
    ...(summarised ? [summary(document, model, latest, words.summary)] : []),
    quotation(document, model, quoted.quote),
    byline(document, model, quoted.response, quoted.quote),
  ];
}

const summary = (
  document: Document,
  { story }: Model,
  { summary: text }: StateResponse,
  label?: string,
): HTMLElement =>
  element(
    document,
    'p',
    { class: 'summary' },
    label ? `${label}: ` : null,
    element(document, 'span', { lang: story.lang }, text),
  );

/** A quotation that is cut after some lines; the style sheet shows the button where it is. */
const quotation = (document: Document, { story, words }: Model, { text }: Quote): HTMLElement =>
  element(
    document,
    'blockquote',
    { lang: languageOfQuotes(story) },
    element(document, 'p', {}, `“${text}”`),
    element(document, 'button', { class: 'more', type: 'button', 'data-opens': 'quotations' }, words.more),
  );

/** Who said it and in which office, when, and who prints it. */
function byline(document: Document, model: Model, response: StateResponse, quote?: Quote): HTMLElement {
  const { story, words } = model;
  const id = quote ? sourceOfQuote(response, quote) : response.source;
  const day = quote ? saidDay(story, response, quote, words) : storyDay(story, response.date, words);
  const where: Child[] = [
    day ? `${capitalized(day)} · ` : null,
    publisherLink(document, story.sources[id] as Source),
  ];
  return element(
    document,
    'p',
    { class: 'by' },
    quote ? speaker(document, quote, languageOfQuotes(story)) : null,
    quote ? element(document, 'br') : null,
    ...where,
  );
}

/** A day as it begins a line: `"By July 2"`. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The previous and the next state by name, and all quotations of this one. */
function updateWays(card: Element, model: Model, postal: Postal): void {
  const { story, state, words } = model;
  const ways = upsertChild(card, 'div', { class: 'ways' });
  // The name holds what is seen, by which it can be asked for by voice.
  const nameOf = (to: Postal) => {
    const [name, short] = [words.stateName(to), words.stateAbbreviation(to)];
    return name === short ? name : `${name}, ${short}`;
  };
  const way = (part: string, to: Postal, text: string, name: string) => {
    const button = upsertChild(ways, 'button', { part });
    setAttributes(button, { type: 'button', 'aria-label': name, 'data-choose': to });
    replaceText(button, text);
  };
  const previous = previousByName(postal, words);
  const next = nextByName(postal, words);
  way(
    'previous-state',
    previous,
    `‹ ${words.stateAbbreviation(previous)}`,
    words.previousState(nameOf(previous)),
  );
  const n = quotationsBy(model, postal);
  const all = upsertChild(ways, 'button', { part: 'all-quotations' });
  replaceText(all, n > 0 ? words.allQuotations(n) : words.itsRecord);
  setAttributes(all, {
    type: 'button',
    'data-opens': 'quotations',
    'aria-expanded': String(state.open === 'quotations'),
    'aria-disabled': String(responsesOf(story, postal).length === 0),
  });
  way('next-state', next, `${words.stateAbbreviation(next)} ›`, words.nextState(nameOf(next)));
}
