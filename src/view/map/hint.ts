import { setAttribute, setText } from '../dom/attributes.ts';
import { updateIcon } from '../dom/icon.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** What to do with the map, said until a state was chosen. Narrow figures say "Tap", wide ones "Choose". */
export function updateHint(mapBox: Element, { state, words }: Model): void {
  const hint = upsertChild(mapBox, 'p', { class: 'hint' });
  setAttribute(hint, 'data-done', String(state.chosenBefore));
  updateIcon(hint, 'hand');
  setText(upsertChild(hint, 'span', { class: 'tap' }), words.tapAState);
  setText(upsertChild(hint, 'span', { class: 'click' }), words.chooseAState);
}
