import { insertAfter, remove } from '../dom/children.ts';
import { htmlOf } from '../dom/element.ts';
import { announce } from './liveRegion.ts';

/**
 * Answers a press: spoken in the live region, and in sight behind what was pressed. One answer at a time is in sight.
 * @param pressed what the answer is put behind
 */
export function feedback(root: HTMLElement, pressed: Element, text: string): void {
  for (const each of root.querySelectorAll('.feedback')) remove(each);
  const answer = htmlOf(root.ownerDocument).span({ class: 'feedback', 'aria-hidden': 'true' }, text);
  insertAfter(pressed, answer);
  announce(root, text);
}
