import { answersOf, previewOf, sourceOfQuote } from '../../domain/answers.ts';
import { storyDay } from '../../domain/captions.ts';
import type { Postal } from '../../domain/jurisdictions.ts';
import { countedSince } from '../../domain/levelSource.ts';
import { nextByName, previousByName } from '../../domain/names.ts';
import { statusOf } from '../../domain/snapshots.ts';
import type { Quote, Response, Source } from '../../domain/story.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateButton, updateIconButton } from '../dom/button.ts';
import { type Child, element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
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
  updateStatus(card, model, postal);
  updateSaid(card, model, postal);
  updateWays(card, model, postal);
}

/** The state's level, and since when it is in the count or has it. */
function updateStatus(card: Element, model: Model, postal: Postal): void {
  const { snapshot } = model;
  const status = upsertChild(card, 'p', { class: 'status' });
  const level = model.level(statusOf(snapshot, postal).level);
  setAttributes(upsertChild(status, 'span', { class: 'swatch' }), { 'data-look': level.look });
  setText(upsertChild(status, 'b'), level.label);
  setText(upsertChild(status, 'span', { class: 'since' }), sinceText(model, postal));
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

/** The lead quotation with its speaker and source; without one the summary; without an answer a sentence that says so. */
function updateSaid(card: Element, model: Model, postal: Postal): void {
  const { story, stop, words } = model;
  const preview = previewOf(story, postal, stop.date);
  const key = [story, words, postal, preview?.latest ?? stop, preview?.quoted?.quote];
  const said = upsertChild(card, 'div', { class: 'said' });
  const document = card.ownerDocument;
  patch(said, key, () => {
    if (!preview)
      return [
        element(
          document,
          'p',
          { class: 'summary' },
          `${words.noAnswerBy(storyDay(story, stop.date, words))}.`,
        ),
      ];
    const { latest, quoted, summarised } = preview;
    if (!quoted) return [summary(document, latest), byline(document, model, latest)];
    return [
      ...(summarised ? [summary(document, latest, words.summary)] : []),
      quotation(document, quoted.quote, words.more),
      byline(document, model, quoted.response, quoted.quote),
    ];
  });
}

const summary = (document: Document, { summary: text }: Response, label?: string): HTMLElement =>
  element(
    document,
    'p',
    { class: 'summary' },
    label ? `${label}: ` : null,
    element(document, 'span', { lang: 'en' }, text),
  );

/** A quotation that is cut after some lines; the style sheet shows the button where it is. */
const quotation = (document: Document, { text }: Quote, more: string): HTMLElement =>
  element(
    document,
    'blockquote',
    { lang: 'en' },
    element(document, 'p', {}, `“${text}”`),
    element(document, 'button', { class: 'more', type: 'button', 'data-opens': 'quotations' }, more),
  );

/** Who said it and in which office, when, and who prints it. */
function byline(document: Document, model: Model, response: Response, quote?: Quote): HTMLElement {
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
    quote ? speaker(document, quote) : null,
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
    const button = updateButton(ways, part, text);
    setAttributes(button, { 'aria-label': name, 'data-choose': to });
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
  const all = updateButton(ways, 'all-quotations', n > 0 ? words.allQuotations(n) : words.itsAnswers);
  setAttributes(all, {
    'data-opens': 'quotations',
    'aria-expanded': String(state.open === 'quotations'),
    'aria-disabled': String(answersOf(story, postal).length === 0),
  });
  way('next-state', next, `${words.stateAbbreviation(next)} ›`, words.nextState(nameOf(next)));
}
