import type { Messages } from '../domain/messages.ts';
import { speak } from './speech.ts';

/**
 * Copies a text and says so. Where the page may not use the clipboard, which a frame often may not, the text is
 * copied by way of a selection; where that is blocked too, it stays selected and the reader is told the keys.
 * @param said what is said once it is copied
 */
export async function copyText(
  root: HTMLElement,
  text: string,
  said: string,
  words: Messages,
): Promise<void> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  speak(root, isCopied || copySelected(root, text) ? said : words.copyByHand);
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

/** The text that the copy button of a citation copies: the quotation with its speaker, and the whole citation. */
export function citationToCopy(button: Element): string {
  const citation = button.closest('.cite')?.querySelector('p')?.textContent ?? '';
  const quotation = button.closest('.quotation');
  const text = quotation?.querySelector('blockquote')?.textContent;
  const speaker = quotation?.querySelector('.speaker')?.textContent;
  const day = quotation?.querySelector('.said')?.textContent;
  return text ? `“${text}” ${[speaker, day].filter(Boolean).join(', ')}. ${citation}` : citation;
}
