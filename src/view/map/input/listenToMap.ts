import { allPlaces, isPostal } from '../../../geography/places.ts';
import { moveFocus, selectState, toggleState } from '../../../state/transitions.ts';
import type { Actions } from '../../actions.ts';
import type { Listen } from '../../dom/delegate.ts';
import { trackHover } from '../../tooltip/trackHover.ts';
import { focusPlace } from './focusPlace.ts';
import { placeSelector, stateAt, stateBeneath, stateOf, viewSelector } from './hitTest.ts';
import { placeKeys } from './placeKeys.ts';
import { typing } from './typing.ts';

/** Listens to pointer, keys and focus on the views and the chips. */
export function listenToMap(listen: Listen, root: HTMLElement, actions: Actions): void {
  const { act, hover } = actions;
  /** Whether the focus is moved by a press. Then there is no tooltip, since the card opens. */
  let isPressed = false;

  listenToHover(listen, root, hover);
  listen('click', viewSelector, (event, svg) => {
    const postal = stateAt(svg as Element as SVGSVGElement, event);
    act(postal ? toggleState(postal) : selectState(null));
    isPressed = true;
    if (postal) focusPlace(root, postal, act);
    isPressed = false;
  });
  listen('click', '[data-chip]', (_, chip) => {
    const postal = stateOf(chip);
    if (postal) act(toggleState(postal));
  });
  listen('click', '[part=tooltip][data-kind=hovered]', (event) => {
    const postal = stateBeneath(root, event);
    if (postal) act(toggleState(postal));
  });

  listen('keydown', `${viewSelector} [data-state]`, placeKeys(root, actions));
  listen('focusin', placeSelector, (_, place) => {
    const postal = stateOf(place);
    if (!postal) return;
    if (!place.hasAttribute('data-chip')) act(moveFocus(postal));
    if (!isPressed && place.matches(':focus-visible')) hover(postal);
  });
  listen('focusout', placeSelector, () => hover(null));
  listenToFind(listen, actions);
}

/** Listens to a pointer, other than a finger, over the views and the chips. */
function listenToHover(listen: Listen, root: HTMLElement, hover: Actions['hover']): void {
  const track = trackHover(root, hover, listen);
  listen('pointermove', viewSelector, (event, svg) => {
    if (event.pointerType !== 'touch') track(stateAt(svg as Element as SVGSVGElement, event), event);
  });
  listen('pointermove', '[data-chip]', (event, chip) => {
    if (event.pointerType !== 'touch') track(stateOf(chip), event);
  });
  for (const selector of [viewSelector, '[part=chips]'])
    listen('pointerout', selector, (event, from) => {
      const isOut = !from.contains(event.relatedTarget as Node | null);
      if (event.pointerType !== 'touch' && isOut) track(null, event);
    });
}

/** Listens to *Find a state*. Typed letters also find a state by its postal code, which no browser does. */
function listenToFind(listen: Listen, { act, words }: Actions): void {
  const typed = typing(words);
  listen('change', '[part=find]', (event) => {
    const { value } = event.target as HTMLSelectElement;
    act(selectState(isPostal(value) ? value : null));
  });
  listen('keydown', '[part=find]', (event, list) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { value } = list as HTMLSelectElement;
    const found = typed(event.key, isPostal(value) ? value : allPlaces[0].postal);
    if (!found) return;
    act(selectState(found));
    event.preventDefault();
  });
}
