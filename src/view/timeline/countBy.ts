import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';
import { countsOf } from '../../story/stops.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { remove } from '../dom/children.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The switch between the counts. A story with one count has an empty switch. */
export function updateCountBy(row: Element, { state, story, words }: Model): void {
  const group = upsertChild(row, 'div', { part: 'count-by' });
  setAttributes(group, { role: 'group', 'aria-labelledby': 'count-by' });
  const counts = countsOf(story);
  setAttribute(group, 'data-counts', String(counts.length));
  setText(upsertChild(group, 'span', { class: 'label', id: 'count-by' }), words.countBy);
  if (counts.length === 1) {
    for (const button of group.querySelectorAll('button')) remove(button);
    return;
  }
  for (const count of counts) {
    const button = upsertChild(group, 'button', { 'data-count-by': count });
    const text = countName(story, count);
    setAttributes(button, {
      type: 'button',
      'aria-pressed': String(state.count === count),
      'data-text': text,
    });
    setText(button, text);
  }
}

/** The name of a count in the switch. */
export const countName = ({ words, reports }: Story, count: Count): string =>
  (count === 'reports' ? reports?.words.count : words.count) ?? '';
