import { isPostal, type Postal } from '../../domain/jurisdictions.ts';
import { moveTo, pin, togglePin } from '../../state/viewState.ts';
import { stateBeneath, stateUnder } from '../hit.ts';
import { stateNear } from '../near.ts';
import type { Actions, On } from './actions.ts';
import { focusPlace } from './focus.ts';
import { hovering } from './hovering.ts';
import { onPlaceKey } from './placeKeys.ts';

/** Hovering, pinning and walking on the map and on the tiles. */
export function listenToPlaces(root: HTMLElement, actions: Actions, on: On): void {
  const { act, hover } = actions;
  const { move, leave } = hovering(root, hover, on);
  /** A focus that a press brings shows no tooltip: on touch the press pins instead. */
  let isPointing = false;
  const keys = onPlaceKey(root, actions);
  const choose = (postal: Postal | null) => {
    act(postal ? togglePin(postal) : pin(null));
    isPointing = true;
    if (postal) focusPlace(root, postal, act);
    isPointing = false;
  };
  for (const part of ['map', 'tiles']) {
    const selector = `[part=${part}]`;
    const svg = root.querySelector<SVGSVGElement>(selector) as SVGSVGElement;
    on(selector, 'pointermove', (event) => {
      if (event.pointerType !== 'touch') move(stateUnder(event) ?? stateNear(svg, event), event);
    });
    on(selector, 'pointerleave', leave);
    on(selector, 'click', (event) => {
      choose(stateUnder(event) ?? stateNear(svg, event));
    });
    on(selector, 'keydown', keys);
  }
  on('[part=tooltip]', 'click', (event) => {
    const postal = stateBeneath(root, event);
    if (postal) choose(postal);
  });
  on('.stage', 'focusin', (event) => {
    const target = event.target as Element;
    const postal = target.getAttribute('data-state') as Postal | null;
    if (!isPostal(postal)) return;
    act(moveTo(postal));
    if (!isPointing && target.matches(':focus-visible')) hover(postal);
  });
  on('.stage', 'focusout', () => hover(null));
}
