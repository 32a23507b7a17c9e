import { openBelow } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';

/** Closes what is open below, and moves the focus to the button of the figure that opens it. */
export function closeBelow(root: HTMLElement, act: Actions['act']): void {
  const open = root.getAttribute('data-open');
  act(openBelow(null));
  root.querySelector<HTMLElement>(`[data-opens="${open}"][aria-expanded]`)?.focus({ preventScroll: true });
}
