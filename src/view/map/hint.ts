import { setAttributes, setText } from '../dom/attributes.ts';
import { updateIcon } from '../dom/icon.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The hint to select a state, shown until the reader has done so. */
export function updateHint(mapBox: Element, { state, story }: Model): void {
  const hint = upsertChild(mapBox, 'p', { class: 'hint' });
  setAttributes(hint, { 'data-done': String(state.hasSelected), 'data-needs-script': '' });
  updateIcon(hint, 'hand');
  setText(upsertChild(hint, 'span'), story.words.hint);
}
