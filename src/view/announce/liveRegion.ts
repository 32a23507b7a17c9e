import { setAttributes, setText } from '../dom/attributes.ts';
import { updateButton } from '../dom/button.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The live region, and the notice of what went wrong. Both are empty when served. */
export function updateLiveRegion(root: Element, { words }: Model): void {
  setAttributes(liveRegion(root), { role: 'status' });
  const notice = upsertChild(root, 'div', { part: 'notice' });
  setAttributes(notice, { role: 'alert' });
  upsertChild(notice, 'p');
  updateButton(notice, 'retry', words.retry);
}

const liveRegion = (root: Element): Element => upsertChild(root, 'p', { part: 'status' });

/**
 * Says something in the live region: as a new text, since not every screen reader tells of one that changes, and none
 * of one that is said again.
 */
export const announce = (root: Element, text: string): void => {
  liveRegion(root).textContent = text;
};

/**
 * Shows what went wrong in one sentence, or takes the notice away with `null`.
 * @param lang the language of the sentence: the figure may still be shown in another
 */
export function notify(root: Element, sentence: string | null, lang: string | null = null): void {
  const notice = root.querySelector('[part=notice]');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  // Its button goes with it.
  if (sentence === null && activeElement && notice?.contains(activeElement))
    root.querySelector<HTMLElement>('[part=slider]')?.focus({ preventScroll: true });
  notice?.toggleAttribute('data-shown', sentence !== null);
  const text = notice?.querySelector('p');
  if (!text) return;
  setAttributes(text, { lang });
  setText(text, sentence ?? '');
}
