import { feedback } from '../../view/announce/feedback.ts';
import { announce } from '../../view/announce/liveRegion.ts';
import { setText } from '../../view/dom/attributes.ts';
import { remove } from '../../view/dom/children.ts';

/** For how long a button says that it has copied, in milliseconds. */
const saidFor = 2000;

/**
 * Answers a press on a button that copies: where it did, the button itself says so for a while, and moves nothing; else
 * what to do stands behind the code.
 * @param said what is told of it
 * @param words the button's text, and for a while the one that says so
 */
export function tellCopied(
  root: HTMLElement,
  button: HTMLElement,
  said: string,
  isCopied: boolean,
  words: { readonly copy: string; readonly copied: string },
): void {
  if (!isCopied) {
    feedback(root, button.parentElement ?? button, said);
    return;
  }
  const former = root.querySelector('.feedback');
  if (former) remove(former);
  announce(root, said);
  setText(button, words.copied);
  setTimeout(() => setText(button, words.copy), saidFor);
}
