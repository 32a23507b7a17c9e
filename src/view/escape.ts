import { isPostal } from '../geography/jurisdictions.ts';
import { choose, hoverLevel, seeCard, selectLevel, type Transition } from '../state/transitions.ts';
import type { Actions } from './actions.ts';
import { closeDialog } from './dom/dialog.ts';
import { closeBelow } from './footer/closeBelow.ts';
import { focusPlace } from './map/input/focusPlace.ts';

/** One Escape hides the tooltip, wherever the focus is. */
export function hideTooltip({ key }: KeyboardEvent, { act, hover }: Actions): void {
  if (key !== 'Escape') return;
  hover(null);
  act(seeCard(true));
}

/**
 * Where the focus is in the figure one Escape also does the first that applies: closes a dialog, closes what is open
 * below where the focus is in it, lets the legend go, lets the state go. One that has done anything is prevented, so that
 * it closes nothing of the page around; the next that has nothing to do is the page's.
 */
export function onEscape(event: KeyboardEvent, root: HTMLElement, actions: Actions): void {
  if (event.key !== 'Escape') return;
  const hadTooltip = root.querySelector('[part=tooltip][data-shown=true]') !== null;
  hideTooltip(event, actions);
  const target = event.target as Element;
  const closed = closeDialog(root);
  if (!closed && emptiesField(target)) return;
  if (closed || letsGo(target, root, actions) || hadTooltip) event.preventDefault();
}

/** Lets go what the focus is in, or else what is highlighted or chosen; whether there was anything. */
function letsGo(target: Element, root: HTMLElement, { act }: Actions): boolean {
  if (target.closest('[part=below]')) closeBelow(root, act);
  else if (root.getAttribute('data-highlighted')) act(letLegendGo);
  else return letGo(root, act);
  return true;
}

/** In a search field that holds something Escape empties it, as the browser has it, and does no more. */
export const emptiesField = (target: Element): boolean =>
  target.matches('input[type=search]') && (target as HTMLInputElement).value !== '';

const letLegendGo: Transition = (state, story) => hoverLevel(null)(selectLevel(null)(state, story), story);

/** Lets the chosen state go, and takes a focus that was in its card back to it on the map; whether there was one. */
export function letGo(root: HTMLElement, act: Actions['act']): boolean {
  const card = root.querySelector('[part=card]');
  const chosen = card?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = card?.contains(activeElement);
  act(choose(null));
  if (wasInside && isPostal(chosen)) focusPlace(root, chosen, act);
  return Boolean(chosen);
}
