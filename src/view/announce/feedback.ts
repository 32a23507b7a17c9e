import { insertAfter, remove } from '../dom/children.ts';
import { htmlOf } from '../dom/htmlOf.ts';
import { announce } from './liveRegion.ts';

/**
 * Answers a press: announces a text, and shows it after the pressed element, in place of any earlier answer.
 * @param pressed the element before the answer
 */
export function feedback(root: HTMLElement, pressed: Element, text: string): void {
  removeFeedback(root);
  const answer = htmlOf(root.ownerDocument).span({ class: 'feedback', 'aria-hidden': 'true' }, text);
  insertAfter(pressed, answer);
  announce(root, text);
}

/** Removes the answer to an earlier press, from the live region too if it is still there. */
export function removeFeedback(root: HTMLElement): void {
  for (const each of root.querySelectorAll('.feedback')) {
    if (each.textContent === root.querySelector('[part=status]')?.textContent) announce(root, '');
    remove(each);
  }
}
