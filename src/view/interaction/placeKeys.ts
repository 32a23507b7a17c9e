import { type Direction, towards } from '../../domain/arrows.ts';
import { isPostal, jurisdictionOf, type Postal } from '../../domain/jurisdictions.ts';
import { postalsByName } from '../../domain/names.ts';
import { togglePin } from '../../state/viewState.ts';
import { centresOf } from '../centres.ts';
import type { Actions } from './actions.ts';
import { openKeys } from './dialogs.ts';
import { focusPlace } from './focus.ts';
import { typing } from './typing.ts';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What the keys do while the focus is on a state of the map or the tiles; all others are the page's. */
export function onPlaceKey(root: HTMLElement, actions: Actions): (event: KeyboardEvent) => void {
  const { act, words, togglePlay } = actions;
  const typed = typing(words);
  return (event) => {
    const target = event.target as Element;
    const from = target.getAttribute('data-state');
    if (!isPostal(from) || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const found = typed(event.key, from);
    const to = found ?? (direction ? placeTowards(direction, target, from) : endOf(event.key, words()));
    if (to) focusPlace(root, to, act);
    else if (event.key === 'Enter') act(togglePin(from));
    else if (event.key === ' ') togglePlay();
    else if (event.key === '?') openKeys(root, words());
    else if (!direction) return;
    event.preventDefault();
  };
}

/** In the map a state that shares a border is nearer than others; the tiles have no borders. */
function placeTowards(direction: Direction, place: Element, from: Postal): Postal | undefined {
  const svg = place.closest('svg') as SVGSVGElement;
  const isMap = svg.getAttribute('part') === 'map';
  return towards(
    direction,
    from,
    centresOf(svg),
    (a, b) => isMap && jurisdictionOf(a).neighbours.includes(b),
  );
}

function endOf(key: string, words: ReturnType<Actions['words']>): Postal | undefined {
  if (key === 'Home') return postalsByName(words)[0];
  return key === 'End' ? postalsByName(words).at(-1) : undefined;
}
