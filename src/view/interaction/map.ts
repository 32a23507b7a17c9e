import {
  isPostal,
  jurisdictions,
  nextByName,
  type Postal,
  previousByName,
} from '../../domain/jurisdictions.ts';
import { moveTo, pin, togglePin } from '../../state/viewState.ts';
import { shapeOf } from '../choropleth.ts';
import { stateUnder } from '../hit.ts';
import type { Actions, On } from './actions.ts';

/** Hovering, pinning and walking on the map. */
export function listenToMap(root: HTMLElement, { act, hover }: Actions, on: On): void {
  const map = root.querySelector<SVGSVGElement>('[part=map]') as SVGSVGElement;
  on('[part=map]', 'pointermove', (event) => {
    if (event.pointerType !== 'touch') hover(stateUnder(map, event));
  });
  on('[part=map]', 'pointerleave', () => hover(null));
  on('[part=map]', 'click', (event) => {
    const postal = stateUnder(map, event);
    act(postal ? togglePin(postal) : pin(null));
    if (postal) focusShape(root, postal, act);
  });
  on('.stage', 'focusin', (event) => {
    const postal = (event.target as Element).getAttribute('data-state');
    if (isPostal(postal) && (event.target as Element).matches(':focus-visible')) hover(postal);
  });
  on('.stage', 'focusout', () => hover(null));
  on('[part=map]', 'keydown', (event) => walk(event, root, act));
}

/** Moves the one tab stop of the map to a shape, and the focus with it. */
export function focusShape(root: HTMLElement, postal: Postal, act: Actions['act']): void {
  act(moveTo(postal));
  shapeOf(root, postal)?.focus({ preventScroll: true });
}

const steps: Record<string, (postal: Postal) => Postal> = {
  ArrowRight: nextByName,
  ArrowDown: nextByName,
  ArrowLeft: previousByName,
  ArrowUp: previousByName,
  Home: () => jurisdictions[0].postal,
  End: () => previousByName(jurisdictions[0].postal),
};

function walk(event: KeyboardEvent, root: HTMLElement, act: Actions['act']): void {
  const postal = (event.target as Element).getAttribute('data-state');
  if (!isPostal(postal) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = steps[event.key];
  if (step) focusShape(root, step(postal), act);
  else if (event.key === 'Enter') act(togglePin(postal));
  else return;
  event.preventDefault();
}
