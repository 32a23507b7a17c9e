import { isPostal, type Postal } from '../../../geography/places.ts';
import { postalsByName } from '../../../i18n/placeNames.ts';
import { toggleState } from '../../../state/transitions.ts';
import type { Actions } from '../../actions.ts';
import { openKeys } from '../../footer/openKeys.ts';
import { centroidsOf } from './centroids.ts';
import { focusPlace } from './focusPlace.ts';
import { type Direction, nearestInDirection } from './spatialNavigation.ts';
import { typing } from './typing.ts';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Handles the keys of the map while the focus is on a shape or a tile. It leaves all other keys to the page. */
export function placeKeys(
  root: HTMLElement,
  actions: Actions,
): (event: KeyboardEvent, place: Element) => void {
  const { act, words } = actions;
  const typed = typing(words);
  return (event, place) => {
    const from = place.getAttribute('data-state');
    if (!isPostal(from) || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const to =
      typed(event.key, from) ??
      (direction ? stateInDirection(direction, place, from) : endOf(event.key, postalsByName(words())));
    if (to) focusPlace(root, to, act);
    else if (event.key === 'Enter' || event.key === ' ') act(toggleState(from));
    else if (event.key === '?') openKeys(root, words());
    else if (!direction) return;
    event.preventDefault();
  };
}

/** The state to which an arrow key leads. */
const stateInDirection = (direction: Direction, place: Element, from: Postal): Postal | undefined =>
  nearestInDirection(direction, from, centroidsOf(place.closest('svg') as SVGSVGElement));

function endOf(key: string, names: readonly Postal[]): Postal | undefined {
  if (key === 'Home') return names[0];
  return key === 'End' ? names.at(-1) : undefined;
}
