import { setAttributes, setText } from '../dom/attributes.ts';
import { updateButton } from '../dom/button.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The live region and the notice of errors. Both are served empty. */
export function updateLiveRegion(root: Element, { words }: Model): void {
  setAttributes(liveRegion(root), { role: 'status' });
  const notice = upsertChild(root, 'div', { part: 'notice' });
  setAttributes(notice, { role: 'alert' });
  upsertChild(notice, 'p');
  updateButton(notice, 'retry', words.retry);
}

const liveRegion = (root: Element): Element => upsertChild(root, 'p', { part: 'status' });

/**
 * Announces a text in the live region. It is a new text node each time: some screen readers miss a changed one, and all miss
 * the same text again.
 */
export const announce = (root: Element, text: string): void => {
  liveRegion(root).textContent = text;
};

/**
 * Shows an error in one sentence, or hides the notice with `null`.
 * @param lang the language of the sentence: the figure may still be shown in another
 */
export function notify(root: Element, sentence: string | null, lang: string | null = null): void {
  const notice = root.querySelector('[part=notice]');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  // The button that has the focus is hidden with the notice.
  if (sentence === null && activeElement && notice?.contains(activeElement))
    root.querySelector<HTMLElement>('[part=slider]')?.focus({ preventScroll: true });
  notice?.toggleAttribute('data-shown', sentence !== null);
  const text = notice?.querySelector('p');
  if (!text) return;
  setAttributes(text, { lang });
  setText(text, sentence ?? '');
}
