import { openBelow } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';

/** Closes the section below, and moves the focus to the button that opens it. */
export function closeBelow(root: HTMLElement, act: Actions['act']): void {
  const open = root.getAttribute('data-open');
  act(openBelow(null));
  root.querySelector<HTMLElement>(`[data-opens="${open}"][aria-expanded]`)?.focus({ preventScroll: true });
}
