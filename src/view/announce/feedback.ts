import { insertAfter, remove } from '../dom/children.ts';
import { element } from '../dom/element.ts';
import { announce } from './liveRegion.ts';

/**
 * Answers a press: in the live region, and in sight behind what was pressed, for those who do not hear it. One answer
 * at a time is in sight.
 * @param pressed what the answer stands behind
 */
export function feedback(root: HTMLElement, pressed: Element, text: string): void {
  for (const each of root.querySelectorAll('.feedback')) remove(each);
  // Who hears the live region need not hear it again.
  insertAfter(
    pressed,
    element(root.ownerDocument, 'span', { class: 'feedback', 'aria-hidden': 'true' }, text),
  );
  announce(root, text);
}
