import type { ViewState } from '../state/viewState.ts';
import { focusShown } from './interaction/focus.ts';

/** A focus that was on a state stays on it where another view is shown: on its shape, its tile, or the table. */
export function keepFocus(root: HTMLElement, { current }: ViewState): void {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasOnPlace = activeElement?.closest('[part=map], [part=tiles], .table-scroller');
  if (wasOnPlace && current) focusShown(root, current);
}
