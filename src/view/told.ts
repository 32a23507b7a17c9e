import { element } from './elements.ts';
import { speak } from './speech.ts';

/**
 * Answers a press: in the live region, and in sight behind what was pressed, for those who do not hear it. One answer
 * at a time is in sight.
 * @param pressed what the answer stands behind
 */
export function tell(root: HTMLElement, pressed: Element, text: string): void {
  for (const told of root.querySelectorAll('.told')) told.remove();
  // Who hears the live region need not hear it again.
  pressed.after(element(root.ownerDocument, 'span', { class: 'told', 'aria-hidden': 'true' }, text));
  speak(root, text);
}
