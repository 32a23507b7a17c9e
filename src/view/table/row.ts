import type { Postal } from '../../geography/places.ts';
import { isLive } from '../../state/viewState.ts';
import { noResponseText, sinceDay } from '../../story/captions.ts';
import { type Preview, previewOf } from '../../story/preview.ts';
import { languageOfQuotes, sourceOfQuote } from '../../story/responses.ts';
import { countedSince } from '../../story/snapshots.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { sourceLink } from '../quotations/citation.ts';
import { saidDay, speaker } from '../quotations/speaker.ts';

/** The row of a state: its level, since when, and a quotation with its source or a summary. */
export function updateRow(row: Element, model: Model, postal: Postal): void {
  const { story, stop, snapshot, words } = model;
  const level = model.levelOf(postal);
  const day = countedSince(story, snapshot, postal);
  setAttributes(row, { role: 'row', 'data-state': postal, 'data-level': level.id });
  const head = upsertChild(row, 'th', { class: 'state' });
  setAttributes(head, { role: 'rowheader', scope: 'row' });
  upsertChild(head, 'slot', { name: postal });
  const name = upsertChild(head, 'button', { 'data-select-state': postal });
  // Without a script it does nothing.
  setAttributes(name, { type: 'button', tabindex: isLive(model.state) ? null : '-1' });
  setText(name, words.stateName(postal));
  const cell = upsertChild(row, 'td', { class: 'level' });
  setAttributes(cell, { role: 'cell' });
  setAttributes(upsertChild(cell, 'span', { class: 'swatch' }), { 'data-look': level.look });
  setText(upsertChild(cell, 'span', { class: 'label' }), level.label);
  const since = upsertChild(row, 'td', { class: 'since' });
  setAttributes(since, { role: 'cell' });
  setText(since, day ? sinceDay(story, snapshot, postal, day, words) : '–');
  const said = upsertChild(row, 'td', { class: 'said' });
  setAttributes(said, { role: 'cell' });
  const preview = previewOf(story, postal, stop.date);
  patch(said, [story, words, preview?.latest ?? stop, preview?.quoted?.quote], (html) =>
    preview
      ? previewNodes(html, model, preview)
      : [html.p({ class: 'none' }, noResponseText(story, snapshot, postal, words))],
  );
}

/** The summary with its source if it is shown, and the quotation with its speaker, day and source. */
function previewNodes(html: Html, model: Model, { latest, quoted, showsSummary }: Preview): Node[] {
  const { story, words } = model;
  const lang = languageOfQuotes(story);
  const summary = html.p(
    { class: 'summary' },
    `${words.summary}${words.colon} `,
    html.span({ lang: story.lang }, latest.summary),
    ' ',
    sourceLink(html, story, latest.source),
  );
  if (!quoted) return [summary];
  const { response, quote } = quoted;
  const day = saidDay(model, response, quote);
  return [
    ...(showsSummary ? [summary] : []),
    html.p({ class: 'quoted', lang }, words.quoted(quote.text)),
    html.p(
      { class: 'by' },
      speaker(html, model, quote),
      day ? ` · ${day} · ` : ' · ',
      sourceLink(html, story, sourceOfQuote(response, quote)),
    ),
  ];
}
