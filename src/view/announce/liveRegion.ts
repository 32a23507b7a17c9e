import type { Messages } from '../../i18n/en.ts';
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
 * Announces a text in the live region, as a new text node: some screen readers miss a changed node, and all miss a repeated
 * text.
 */
export const announce = (root: Element, text: string): void => {
  liveRegion(root).textContent = text;
};

/**
 * Shows an error in one sentence with the button to try again, or hides the notice with `null`.
 * @param words those of the sentence's language; the figure may still be in another
 */
export function notify(root: Element, sentence: string | null, words?: Messages): void {
  const notice = root.querySelector('[part=notice]');
  if (!notice) return;
  const { activeElement } = root.getRootNode() as ShadowRoot;
  // The focused button is hidden with the notice.
  if (sentence === null && activeElement && notice.contains(activeElement))
    root.querySelector<HTMLElement>('[part=slider]')?.focus({ preventScroll: true });
  notice.toggleAttribute('data-shown', sentence !== null);
  setAttributes(notice, { lang: words?.lang ?? null });
  setText(upsertChild(notice, 'p'), sentence ?? '');
  if (words) updateButton(notice, 'retry', words.retry);
}
