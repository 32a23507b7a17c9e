import type { Messages } from '../../i18n/en.ts';
import { remove } from '../dom/children.ts';
import { feedback } from './feedback.ts';

/**
 * Copies a text. If the page may not use the clipboard, as in many frames, it copies from a selection. If that is blocked
 * too, the text stays selected.
 * @returns the message for the reader: that the text is copied, or the keys that copy the selection
 */
export async function copyText(root: HTMLElement, text: string, words: Messages): Promise<string> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return isCopied || copySelected(root, text) ? words.copied : words.copyByHand;
}

function copySelected(root: HTMLElement, text: string): boolean {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'copied';
  root.appendChild(field);
  field.select();
  const isCopied = root.ownerDocument.execCommand('copy');
  if (!isCopied) {
    field.addEventListener('blur', () => remove(field));
    return false;
  }
  remove(field);
  (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  return true;
}

/** Copies the citation around a button, and gives feedback. */
export async function copyCitation(root: HTMLElement, button: Element, words: Messages): Promise<void> {
  const text = button.closest('.citation')?.querySelector('p')?.textContent ?? '';
  feedback(root, button, await copyText(root, text, words));
}
