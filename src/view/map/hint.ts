import { setAttribute, setText } from '../dom/attributes.ts';
import { updateIcon } from '../dom/icon.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** What to do with the map, said until a state was chosen. */
export function updateHint(mapBox: Element, { state, story }: Model): void {
  const hint = upsertChild(mapBox, 'p', { class: 'hint' });
  setAttribute(hint, 'data-done', String(state.chosenBefore));
  updateIcon(hint, 'hand');
  setText(upsertChild(hint, 'span'), story.words.hint);
}
