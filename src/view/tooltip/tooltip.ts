import type { Postal } from '../../geography/jurisdictions.ts';
import { tooltipOf } from '../../state/viewState.ts';
import { noneText } from '../../story/captions.ts';
import { languageOfQuotes, previewOf } from '../../story/responses.ts';
import { statusOf } from '../../story/snapshots.ts';
import { setAttributes } from '../dom/attributes.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { speaker } from '../quotations/speaker.ts';

/** What a state's officials said, beside the state: of the one under the pointer, or of the chosen one whose card is out of sight. */
export function updateTooltip(stage: Element, model: Model): void {
  const { story, stop, words } = model;
  const { postal, kind } = tooltipOf(model.state);
  const tooltip = upsertChild(stage, 'div', { part: 'tooltip' });
  setAttributes(tooltip, {
    role: 'tooltip',
    id: 'tooltip',
    'data-kind': kind,
    'data-shown': String(postal !== null),
  });
  const changed = patch(tooltip, [story, words, stop, postal], () =>
    postal ? lines(tooltip.ownerDocument, model, postal) : [],
  );
  // Else it would be seen where the one before it was, under a pointer that means a state.
  if (changed) tooltip.removeAttribute('data-placed');
}

function lines(document: Document, model: Model, postal: Postal): HTMLElement[] {
  const { story, stop, snapshot, words } = model;
  const level = model.level(statusOf(snapshot, postal).level);
  const preview = previewOf(story, postal, stop.date);
  const quote = preview?.quoted?.quote;
  return [
    element(document, 'b', { class: 'name' }, words.stateName(postal)),
    element(document, 'p', { class: 'status' }, swatch(document, level), level.label),
    ...(preview?.summarised || !quote
      ? [
          element(
            document,
            'p',
            { class: 'summary', lang: preview ? story.lang : null },
            preview?.latest.summary ?? noneText(story, snapshot, postal, words),
          ),
        ]
      : []),
    ...(quote
      ? [
          element(
            document,
            'p',
            { class: 'quoted', lang: languageOfQuotes(story) },
            words.quoted(quote.text),
          ),
          element(document, 'p', { class: 'by' }, speaker(document, quote, languageOfQuotes(story))),
        ]
      : []),
  ];
}
