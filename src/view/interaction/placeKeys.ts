import type { Direction } from '../../domain/arrows.ts';
import { isPostal, type Postal } from '../../domain/jurisdictions.ts';
import { postalsByName } from '../../domain/names.ts';
import { togglePin } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { placeTowards } from './arrowKeys.ts';
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
    const from = stateOf(event.target as Element);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const found = typed(event.key, from);
    const to =
      found ??
      (direction ? placeTowards(direction, event.target as Element, from) : endOf(event.key, words()));
    if (to) focusPlace(root, to, act);
    else if (event.key === 'Enter') act(togglePin(from));
    else if (event.key === ' ') togglePlay();
    else if (event.key === '?') openKeys(root, words());
    else if (!direction) return;
    event.preventDefault();
  };
}

/** The state of the map or the tiles that an element shows, if it shows one. */
function stateOf(place: Element | null): Postal | null {
  const postal = place?.getAttribute('data-state');
  return isPostal(postal) ? postal : null;
}

function endOf(key: string, words: ReturnType<Actions['words']>): Postal | undefined {
  if (key === 'Home') return postalsByName(words)[0];
  return key === 'End' ? postalsByName(words).at(-1) : undefined;
}
