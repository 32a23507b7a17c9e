import { insertAfter, remove } from '../dom/children.ts';
import { htmlOf } from '../dom/htmlOf.ts';
import { announce } from './liveRegion.ts';

/**
 * Answers a press: announces a text, and shows it after the pressed element, in place of any earlier answer.
 * @param pressed the element before the answer
 */
export function feedback(root: HTMLElement, pressed: Element, text: string): void {
  for (const each of root.querySelectorAll('.feedback')) remove(each);
  const answer = htmlOf(root.ownerDocument).span({ class: 'feedback', 'aria-hidden': 'true' }, text);
  insertAfter(pressed, answer);
  announce(root, text);
}
