import { longestSentence } from '../domain/sentences.ts';
import { ensure, setAttribute, setText } from './elements.ts';
import type { Model } from './model.ts';
import { isStale } from './replaced.ts';

/** The number, the sentence around it, and whose count it is. */
export function updateTally(root: Element, { dataset, snapshot, sentence, words }: Model): void {
  const headline = ensure(root, 'h2', { part: 'headline' });
  setText(ensure(headline, 'span', { part: 'tally' }), String(snapshot.tally));
  spaceAfter(headline);
  const around = ensure(headline, 'span', { class: 'around' });
  setAttribute(around, 'data-longest', words.headline(50, true));
  setText(ensure(around, 'span'), words.headline(snapshot.tally, snapshot.dc));

  const stop = ensure(root, 'p', { class: 'stop' });
  if (isStale(stop, dataset)) setAttribute(stop, 'data-longest', longestSentence(dataset, words));
  const said = ensure(stop, 'span');
  setText(ensure(said, 'b', { part: 'date' }), sentence.date);
  spaceAfter(said);
  const caption = ensure(said, 'span', { part: 'caption' });
  setText(ensure(caption, 'span', { class: 'count' }), sentence.count);
  spaceAfter(caption);
  setText(ensure(caption, 'span', { class: 'outlet' }), sentence.outlet);
}

/** Words in neighbouring elements are read as one word unless a space stands between them. */
function spaceAfter(parent: Element): void {
  if (parent.lastChild === parent.lastElementChild) parent.append(' ');
}
