import { openBelow } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';

/** The button that opened the section below, by figure. */
const openers = new WeakMap<Element, HTMLElement>();

/** Keeps the button that opens a section, to which the focus returns. */
export const rememberOpener = (root: HTMLElement, button: HTMLElement): unknown => openers.set(root, button);

/** Closes the section below. The focus returns to the button that opened it; if that is hidden, to the one in sight. */
export function closeBelow(root: HTMLElement, act: Actions['act']): void {
  const open = root.getAttribute('data-open');
  act(openBelow(null));
  const expanding = root.querySelector<HTMLElement>(`[data-opens="${open}"][aria-expanded]`);
  const opener = openers.get(root);
  for (const button of [expanding, opener?.dataset.opens === open ? opener : null])
    button?.focus({ preventScroll: true });
}
