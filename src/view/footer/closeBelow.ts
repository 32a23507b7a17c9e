import { openBelow } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';

/** Closes what is open below; the focus goes back to what opens it and is always in sight, which not all are. */
export function closeBelow(root: HTMLElement, act: Actions['act']): void {
  const open = root.getAttribute('data-open');
  act(openBelow(null));
  root.querySelector<HTMLElement>(`[data-opens="${open}"][aria-expanded]`)?.focus({ preventScroll: true });
}
