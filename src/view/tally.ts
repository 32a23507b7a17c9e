import { longestSentence, type StopSentence } from '../domain/sentences.ts';
import { element, setAttribute, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { isStale } from './replaced.ts';

/** The number, the sentence around it, and whose count it is. */
export function updateTally(root: Element, { dataset, snapshot, sentence, words }: Model): void {
  const headline = ensure(root, 'h2', { part: 'headline', id: 'headline' });
  const tally = ensure(headline, 'span', { part: 'tally' });
  setText(tally, String(snapshot.tally));
  spaceAfter(tally);
  const around = ensure(headline, 'span', { class: 'around' });
  setAttribute(around, 'data-longest', words.headline(50, true));
  setText(ensure(around, 'span'), words.headline(snapshot.tally, snapshot.dc));

  const stop = ensure(root, 'p', { class: 'stop' });
  if (isStale(stop, dataset, words)) setAttribute(stop, 'data-longest', longestSentence(dataset, words));
  updateSentence(ensure(stop, 'span'), sentence);
}

/**
 * Date, count and outlet: all their texts are replaced where one of them changes, since a kept text that moves
 * with its neighbours counts as a layout shift.
 */
function updateSentence(said: Element, sentence: StopSentence): void {
  const { ownerDocument: document } = said;
  const date = ensure(said, 'b', { part: 'date' });
  spaceAfter(date);
  const caption = ensure(said, 'span', { part: 'caption' });
  if (said.textContent === `${sentence.date} ${sentence.count} ${sentence.outlet}`) return;
  date.textContent = sentence.date;
  date.nextSibling?.replaceWith(' ');
  caption.replaceChildren(
    element(document, 'span', { class: 'count' }, sentence.count),
    ' ',
    element(document, 'span', { class: 'outlet' }, sentence.outlet),
  );
}

/** Words in neighbouring elements are read as one word unless a space stands between them. */
function spaceAfter(node: Element): void {
  if (node.nextSibling === node.nextElementSibling) node.after(' ');
}
