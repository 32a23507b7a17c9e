import { isPostal, type Postal } from '../../domain/jurisdictions.ts';
import { moveTo, pin, togglePin } from '../../state/viewState.ts';
import { stateBeneath, stateUnder } from '../hit.ts';
import { stateNear } from '../near.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';
import { focusPlace } from './focus.ts';
import { hovering } from './hovering.ts';
import { onPlaceKey } from './placeKeys.ts';

/** Hovering, pinning and walking on the map and on the tiles. */
export function listenToPlaces(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  const { act, hover } = actions;
  const { move, leave } = hovering(root, hover, signal);
  /** A focus that a press brings shows no tooltip: on touch the press pins instead. */
  let isPointing = false;
  const choose = (postal: Postal | null) => {
    act(postal ? togglePin(postal) : pin(null));
    isPointing = true;
    if (postal) focusPlace(root, postal, act);
    isPointing = false;
  };
  const point = (event: PointerEvent, svg: SVGSVGElement) => {
    if (event.pointerType !== 'touch') move(stateUnder(event) ?? stateNear(svg, event), event);
  };
  const click = (event: MouseEvent, svg: SVGSVGElement) => choose(stateUnder(event) ?? stateNear(svg, event));
  const clickTooltip = (event: MouseEvent) => {
    const postal = stateBeneath(root, event);
    if (postal) choose(postal);
  };
  const focusOn = (event: FocusEvent) => {
    const target = event.target as Element;
    const postal = target.getAttribute('data-state');
    if (!isPostal(postal)) return;
    act(moveTo(postal));
    if (!isPointing && target.matches(':focus-visible')) hover(postal);
  };
  const places = '[part=map], [part=tiles]';
  on(root, 'pointermove', places, point, signal);
  on(root, 'pointerleave', places, leave, signal);
  on(root, 'click', places, click, signal);
  on(root, 'keydown', places, onPlaceKey(root, actions), signal);
  on(root, 'click', '[part=tooltip]', clickTooltip, signal);
  on(root, 'focusin', '.stage', focusOn, signal);
  on(root, 'focusout', '.stage', () => hover(null), signal);
}
