import { counts } from '../../state/viewState.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The switch of the two ways of counting. */
export function updateCountBy(row: Element, { state, words }: Model): void {
  const group = upsertChild(row, 'div', { part: 'count-by' });
  setAttributes(group, { role: 'group', 'aria-labelledby': 'count-by' });
  setText(upsertChild(group, 'span', { class: 'label', id: 'count-by' }), words.countBy);
  for (const count of counts) {
    const button = upsertChild(group, 'button', { 'data-count-by': count });
    const text = words.counting[count];
    setAttributes(button, {
      type: 'button',
      'aria-pressed': String(state.count === count),
      'data-text': text,
    });
    setText(button, text);
  }
}
