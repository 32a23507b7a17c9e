import { isPostal } from '../../domain/jurisdictions.ts';
import { pin } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { focusShape } from './map.ts';

/** One Escape hides the tooltip, wherever the focus is, and unpins where the focus is in the figure. */
export function onEscape(event: KeyboardEvent, root: HTMLElement, { act, hover }: Actions): void {
  if (event.key !== 'Escape') return;
  hover(null);
  if (event.composedPath().includes(root)) letGo(root, act);
}

/** Unpins, and takes a focus that was in the panel back to the shape of the state that was pinned. */
export function letGo(root: HTMLElement, act: Actions['act']): void {
  const panel = root.querySelector('[part=panel]');
  const pinned = panel?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = panel?.contains(activeElement);
  act(pin(null));
  if (wasInside && isPostal(pinned)) focusShape(root, pinned, act);
}
