import { isPostal } from '../geography/places.ts';
import { hoverLevel, seeResponse, selectLevel, selectState, type Transition } from '../state/transitions.ts';
import type { Actions } from './actions.ts';
import { closeDialog } from './dom/dialog.ts';
import { closeBelow } from './footer/closeBelow.ts';
import { focusPlace } from './map/input/focusPlace.ts';

/** Escape hides the tooltip, wherever the focus is. */
export function hideTooltip({ key }: KeyboardEvent, { act, hover }: Actions): void {
  if (key !== 'Escape') return;
  hover(null);
  act(seeResponse);
}

/**
 * With the focus in the figure, Escape also does the first of these that applies: it closes a dialog, closes the section
 * below if the focus is there, ends the highlight of a level, deselects the state. If it did something, its default is
 * prevented, so that it closes nothing in the page around the figure.
 */
export function onEscape(event: KeyboardEvent, root: HTMLElement, actions: Actions): void {
  if (event.key !== 'Escape') return;
  const hadTooltip = root.querySelector('[part=tooltip][data-shown=true]') !== null;
  hideTooltip(event, actions);
  const target = event.target as Element;
  const closed = closeDialog(root);
  if (!closed && emptiesField(target)) return;
  if (closed || closeOrDeselect(target, root, actions) || hadTooltip) event.preventDefault();
}

/** Closes the section below, ends a highlight or deselects the state. Returns whether it did any of these. */
function closeOrDeselect(target: Element, root: HTMLElement, { act }: Actions): boolean {
  if (target.closest('[part=below]')) closeBelow(root, act);
  else if (root.getAttribute('data-highlighted')) act(endHighlight);
  else return deselect(root, act);
  return true;
}

/** Whether Escape empties the target. In browsers it empties a search field. */
export const emptiesField = (target: Element): boolean =>
  target.matches('input[type=search]') && (target as HTMLInputElement).value !== '';

const endHighlight: Transition = (state, story) => hoverLevel(null)(selectLevel(null)(state, story), story);

/** Deselects the state, and moves the focus from its card to its shape. Returns whether a state was selected. */
export function deselect(root: HTMLElement, act: Actions['act']): boolean {
  const card = root.querySelector('[part=card]');
  const selected = card?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = card?.contains(activeElement);
  act(selectState(null));
  if (wasInside && isPostal(selected)) focusPlace(root, selected, act);
  return Boolean(selected);
}
