import type { Postal } from '../../../geography/places.ts';
import { moveFocus } from '../../../state/transitions.ts';
import type { Actions } from '../../actions.ts';
import { placeElement } from './hitTest.ts';

/**
 * Moves the focus, and the one tab stop of the map, to a state. It scrolls the page only for focus by keyboard.
 */
export function focusPlace(root: HTMLElement, postal: Postal, act: Actions['act']): void {
  act(moveFocus(postal));
  const place = placeElement(root, postal);
  place?.focus({ preventScroll: true });
  if (place?.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
