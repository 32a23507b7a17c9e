import { basisOf } from '../../story/captions.ts';
import { setText } from '../dom/attributes.ts';
import { insertAfter } from '../dom/children.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The number, the sentence that says of what, and the day. */
export function updateHeader(left: Element, model: Model): void {
  const { story, state, stop, snapshot, headline, words } = model;
  const header = upsertChild(left, 'header', { class: 'head' });
  const heading = upsertChild(header, 'h2', { part: 'headline', id: 'headline' });
  const tally = upsertChild(heading, 'span', { part: 'tally' });
  setText(tally, String(snapshot.tally));
  // Else the number and the next word would be read as one word.
  if (!tally.nextSibling) insertAfter(tally, ' ');
  setText(upsertChild(heading, 'span', { class: 'sentence' }), headline);
  const date = upsertChild(header, 'p', { part: 'date' });
  const day = words.asOf(words.fullDay(stop.date));
  const whose = basisOf(story, state.count, words);
  // Made anew, since the second would move with the length of the first.
  patch(date, [day, whose], () => [
    element(date.ownerDocument, 'span', { class: 'day' }, day),
    element(date.ownerDocument, 'span', { class: 'whose' }, whose),
  ]);
}
