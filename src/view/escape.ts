import { isPostal } from '../geography/jurisdictions.ts';
import { choose, hoverLevel, seeCard, selectLevel, type Transition } from '../state/viewState.ts';
import type { Actions } from './actions.ts';
import { closeDialog } from './dom/dialog.ts';
import { closeBelow } from './footer/closeBelow.ts';
import { focusPlace } from './map/focusPlace.ts';

/**
 * One Escape hides the tooltip, wherever the focus is, and where the focus is in the figure also does the first that
 * applies: closes a dialog, closes what is open below where the focus is in it, lets the legend go, lets the state go.
 */
export function onEscape(event: KeyboardEvent, root: HTMLElement, { act, hover }: Actions): void {
  if (event.key !== 'Escape') return;
  hover(null);
  act(seeCard(true));
  const path = event.composedPath();
  const target = path[0] as Element;
  if (!path.includes(root) || closeDialog(root) || emptiesField(target)) return;
  if (target.closest?.('[part=below]')) closeBelow(root, act);
  else if (root.getAttribute('data-highlighted')) act(letLegendGo);
  else letGo(root, act);
}

/** In a search field that holds something Escape empties it, as the browser has it, and does no more. */
const emptiesField = (target: Element): boolean =>
  target.matches?.('input[type=search]') && (target as HTMLInputElement).value !== '';

const letLegendGo: Transition = (state, story) => hoverLevel(null)(selectLevel(null)(state, story), story);

/** Lets the chosen state go, and takes a focus that was in its card back to it on the map. */
export function letGo(root: HTMLElement, act: Actions['act']): void {
  const card = root.querySelector('[part=card]');
  const chosen = card?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = card?.contains(activeElement);
  act(choose(null));
  if (wasInside && isPostal(chosen)) focusPlace(root, chosen, act);
}
