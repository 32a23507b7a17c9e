import type { Postal } from '../../geography/jurisdictions.ts';
import { isLive } from '../../state/viewState.ts';
import { noneText, storyDay } from '../../story/captions.ts';
import { countedSince } from '../../story/countedSince.ts';
import type { Source } from '../../story/form/schema.ts';
import { languageOfQuotes, previewOf, sourceOfQuote } from '../../story/responses.ts';
import { statusOf } from '../../story/snapshots.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';
import { saidDay, speaker } from '../quotations/speaker.ts';

/** The row of a state: its answer, since when, and one quotation with its source, or a summary where there is none. */
export function updateRow(row: Element, model: Model, postal: Postal): void {
  const { story, stop, snapshot, words } = model;
  const level = model.level(statusOf(snapshot, postal).level);
  const day = countedSince(story, snapshot, postal);
  setAttributes(row, { role: 'row', 'data-state': postal, 'data-level': level.id });
  const head = upsertChild(row, 'th', { class: 'state' });
  setAttributes(head, { role: 'rowheader', scope: 'row' });
  upsertChild(head, 'slot', { name: postal });
  const name = upsertChild(head, 'button', { 'data-choose': postal });
  // Where no script runs it does nothing.
  setAttributes(name, { type: 'button', tabindex: isLive(model.state) ? null : '-1' });
  setText(name, words.stateName(postal));
  const cell = upsertChild(row, 'td', { class: 'level' });
  setAttributes(cell, { role: 'cell' });
  setAttributes(upsertChild(cell, 'span', { class: 'swatch' }), { 'data-look': level.look });
  setText(upsertChild(cell, 'span', { class: 'label' }), level.label);
  const since = upsertChild(row, 'td', { class: 'since' });
  setAttributes(since, { role: 'cell' });
  setText(since, day ? storyDay(story, day, words) : '–');
  const said = upsertChild(row, 'td', { class: 'said' });
  setAttributes(said, { role: 'cell' });
  const preview = previewOf(story, postal, stop.date);
  patch(said, [story, words, preview?.latest ?? stop, preview?.quoted?.quote], () =>
    saidNodes(said.ownerDocument, model, postal),
  );
}

function saidNodes(document: Document, model: Model, postal: Postal): Node[] {
  const { story, stop, snapshot, words } = model;
  const preview = previewOf(story, postal, stop.date);
  if (!preview) return [element(document, 'p', { class: 'none' }, noneText(story, snapshot, postal, words))];
  const { latest, quoted, summarised } = preview;
  const link = (id: string) => publisherLink(document, story.sources[id] as Source);
  const day = quoted && saidDay(story, quoted.response, quoted.quote, words);
  return [
    ...(summarised
      ? [
          element(
            document,
            'p',
            { class: 'summary' },
            `${words.summary}: `,
            element(document, 'span', { lang: story.lang }, latest.summary),
            ' ',
            link(latest.source),
          ),
        ]
      : []),
    ...(quoted
      ? [
          element(
            document,
            'p',
            { class: 'quoted', lang: languageOfQuotes(story) },
            words.quoted(quoted.quote.text),
          ),
          element(
            document,
            'p',
            { class: 'by' },
            speaker(document, quoted.quote, languageOfQuotes(story)),
            day ? ` · ${day} · ` : ' · ',
            link(sourceOfQuote(quoted.response, quoted.quote)),
          ),
        ]
      : []),
  ];
}
