import { longestSentence, type StopSentence } from '../domain/sentences.ts';
import { ensure, setAttribute, setText } from './elements.ts';
import type { Model } from './model.ts';
import { isStale } from './replaced.ts';

/** The number, the sentence around it, and whose count it is. */
export function updateTally(root: Element, { dataset, snapshot, sentence, words }: Model): void {
  const headline = ensure(root, 'h2', { part: 'headline' });
  const tally = ensure(headline, 'span', { part: 'tally' });
  setText(tally, String(snapshot.tally));
  spaceAfter(tally);
  const around = ensure(headline, 'span', { class: 'around' });
  setAttribute(around, 'data-longest', words.headline(50, true));
  setText(ensure(around, 'span'), words.headline(snapshot.tally, snapshot.dc));

  const stop = ensure(root, 'p', { class: 'stop' });
  if (isStale(stop, dataset)) setAttribute(stop, 'data-longest', longestSentence(dataset, words));
  updateSentence(ensure(stop, 'span'), sentence);
}

/**
 * Date, count and outlet. What stays the same moves with the length of the date and is replaced then, since a
 * kept text that moves counts as a layout shift.
 */
function updateSentence(said: Element, sentence: StopSentence): void {
  const date = ensure(said, 'b', { part: 'date' });
  const caption = ensure(said, 'span', { part: 'caption' });
  const count = ensure(caption, 'span', { class: 'count' });
  const outlet = ensure(caption, 'span', { class: 'outlet' });
  if (date.textContent !== sentence.date) {
    for (const node of [date, count, outlet]) node.replaceChildren();
    for (const node of [date, count])
      if (node.nextSibling !== node.nextElementSibling) node.nextSibling?.remove();
  }
  setText(date, sentence.date);
  spaceAfter(date);
  setText(count, sentence.count);
  spaceAfter(count);
  setText(outlet, sentence.outlet);
}

/** Words in neighbouring elements are read as one word unless a space stands between them. */
function spaceAfter(node: Element): void {
  if (node.nextSibling === node.nextElementSibling) node.after(' ');
}
