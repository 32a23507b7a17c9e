import type { Postal } from '../../domain/jurisdictions.ts';
import { moveTo } from '../../state/viewState.ts';
import { placeOf } from '../placeOf.ts';
import type { Actions } from './actions.ts';

/** Moves the one tab stop of map and tiles to a state, and the focus with it; in the table the rows take the focus. */
export function focusPlace(root: HTMLElement, postal: Postal, act: Actions['act']): void {
  act(moveTo(postal));
  focusShown(root, postal);
}

/** Focuses a state in the view that is shown; the page is scrolled only where the keyboard brings it, which has to see it. */
export function focusShown(root: HTMLElement, postal: Postal): void {
  const place = placeOf(root, postal) ?? root.querySelector<HTMLElement>('.table-scroller');
  place?.focus({ preventScroll: true });
  if (place?.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
