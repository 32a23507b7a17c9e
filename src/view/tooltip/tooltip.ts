import type { Postal } from '../../geography/places.ts';
import { truncate } from '../../lib/truncate.ts';
import { tooltipOf } from '../../state/viewState.ts';
import { noResponseText } from '../../story/captions.ts';
import { previewOf } from '../../story/preview.ts';
import { languageOfQuotes } from '../../story/responses.ts';
import { setAttributes } from '../dom/attributes.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { swatch } from '../legend/swatch.ts';
import type { Model } from '../model.ts';
import { speaker } from '../quotations/speaker.ts';

/** The most characters that fit in three lines. The style sheet would cut within a word. */
const space = { quotation: 88, summary: 110 } as const;

/** The response of a state, beside it: of the hovered state, or of the selected one while its card is out of sight. */
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
  const isChanged = patch(tooltip, [story, words, stop, postal], (html) =>
    postal ? lines(html, model, postal) : [],
  );
  // It is hidden until it is positioned: otherwise it would flash at its former position.
  if (isChanged) tooltip.removeAttribute('data-positioned');
}

function lines(html: Html, model: Model, postal: Postal): HTMLElement[] {
  const { story, stop, snapshot, words } = model;
  const level = model.levelOf(postal);
  const preview = previewOf(story, postal, stop.date);
  const quote = preview?.quoted?.quote;
  const lang = languageOfQuotes(story);
  const summary = html.p(
    { class: 'summary', lang: preview ? story.lang : null },
    truncate(preview?.latest.summary ?? noResponseText(story, snapshot, postal, words), space.summary),
  );
  const quotation = quote && [
    html.p({ class: 'quoted', lang }, words.quoted(truncate(quote.text, space.quotation))),
    html.p({ class: 'by' }, speaker(html, model, quote)),
  ];
  return [
    html.b({ class: 'name' }, words.stateName(postal)),
    html.p({ class: 'status' }, swatch(html, level), level.label),
    ...(preview?.showsSummary || !quotation ? [summary] : []),
    ...(quotation ?? []),
  ];
}
