import type { Messages } from '../domain/messages.ts';
import { tell } from './told.ts';

/**
 * Copies a text. Where the page may not use the clipboard, which a frame often may not, the text is copied by way of
 * a selection; where that is blocked too, it stays selected.
 * @param copied what is to be told once it is copied
 * @returns what is to be told: that, or the keys that copy what is selected
 */
export async function copyText(
  root: HTMLElement,
  text: string,
  copied: string,
  words: Messages,
): Promise<string> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return isCopied || copySelected(root, text) ? copied : words.copyByHand;
}

function copySelected(root: HTMLElement, text: string): boolean {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'copied';
  root.append(field);
  field.select();
  const isCopied = root.ownerDocument.execCommand('copy');
  if (!isCopied) {
    field.addEventListener('blur', () => field.remove());
    return false;
  }
  field.remove();
  (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  return true;
}

/** Copies the citation that a button stands in, and says so. */
export async function copyCitation(root: HTMLElement, button: Element, words: Messages): Promise<void> {
  tell(root, button, await copyText(root, citationToCopy(button), words.citationCopied, words));
}

/** The text that the copy button of a citation copies: the quotation with its speaker, and the whole citation. */
export function citationToCopy(button: Element): string {
  const citation = button.closest('.cite')?.querySelector('p')?.textContent ?? '';
  const quotation = button.closest('.quotation');
  const text = quotation?.querySelector('blockquote')?.textContent;
  const speaker = quotation?.querySelector('.speaker')?.textContent;
  const day = quotation?.querySelector('.said')?.textContent;
  return text ? `“${text}” ${[speaker, day].filter(Boolean).join(', ')}. ${citation}` : citation;
}
