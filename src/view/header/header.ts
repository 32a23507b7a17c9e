import { basisOf } from '../../story/headline.ts';
import { setText } from '../dom/attributes.ts';
import { addSpaceAfter } from '../dom/children.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The number, its sentence, the day, and the basis of the number. */
export function updateHeader(left: Element, model: Model): void {
  const { story, state, stop, snapshot, headline, words } = model;
  const header = upsertChild(left, 'header', { class: 'head' });
  const heading = upsertChild(header, 'h2', { part: 'headline', id: 'headline' });
  const tally = upsertChild(heading, 'span', { part: 'tally' });
  setText(tally, String(snapshot.tally));
  addSpaceAfter(tally);
  setText(upsertChild(heading, 'span', { class: 'sentence' }), headline);
  const date = upsertChild(header, 'p', { part: 'date' });
  const day = words.asOf(stop.date);
  const basis = basisOf(story, state.count, words);
  // Both are replaced: a kept basis would move with the length of the day.
  patch(date, [day, basis], (html) => [
    html.span({ class: 'day' }, day),
    html.span({ class: 'basis' }, basis),
  ]);
}
