import { isPostal } from '../../domain/jurisdictions.ts';
import { hold, pin, type Transition } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { closeDialog } from './dialogs.ts';
import { focusPlace } from './focus.ts';

/**
 * One Escape hides the tooltip, wherever the focus is, and where the focus is in the figure also does the first
 * that applies: closes a dialog, lets the legend go, unpins.
 */
export function onEscape(event: KeyboardEvent, root: HTMLElement, { act, hover }: Actions): void {
  if (event.key !== 'Escape') return;
  hover(null);
  const path = event.composedPath();
  if (!path.includes(root) || closeDialog(root) || emptiesField(path[0])) return;
  if (root.hasAttribute('data-forward')) act(letLegendGo);
  else letGo(root, act);
}

/** In a search field that holds something Escape empties it, as the browser has it, and does no more. */
const emptiesField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

const letLegendGo: Transition = (state, dataset) => ({ ...hold(null)(state, dataset), pointed: null });

/** Unpins, and takes a focus that was in the panel back to the state that was pinned. */
export function letGo(root: HTMLElement, act: Actions['act']): void {
  const panel = root.querySelector('[part=panel]');
  const pinned = panel?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = panel?.contains(activeElement);
  act(pin(null));
  if (wasInside && isPostal(pinned)) focusPlace(root, pinned, act);
}
