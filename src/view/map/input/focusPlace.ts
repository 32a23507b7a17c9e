import type { Postal } from '../../../geography/jurisdictions.ts';
import { moveFocus } from '../../../state/transitions.ts';
import type { Actions } from '../../actions.ts';
import { placeOf } from './hitTest.ts';

/**
 * Moves the one tab stop of the map to a state, and the focus with it. The page is scrolled only where the keyboard
 * brings the focus, which has to be seen.
 */
export function focusPlace(root: HTMLElement, postal: Postal, act: Actions['act']): void {
  act(moveFocus(postal));
  const place = placeOf(root, postal);
  place?.focus({ preventScroll: true });
  if (place?.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
