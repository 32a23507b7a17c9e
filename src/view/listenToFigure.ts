import { seeResponse } from '../state/transitions.ts';
import type { Actions } from './actions.ts';
import { delegate } from './dom/delegate.ts';
import { closeOutside } from './dom/dialog.ts';
import { hideTooltip, onEscape } from './escapeKey.ts';
import { listenToLegend } from './legend/listenToLegend.ts';
import { listenToButtons } from './listenToButtons.ts';
import { listenToMap } from './map/input/listenToMap.ts';
import { stopUsedKeys } from './stopUsedKeys.ts';
import { listenToTable } from './table/listenToTable.ts';
import { listenToTimeline } from './timeline/listenToTimeline.ts';

/** Listens to all of the reader's input, until `signal` is aborted. */
export function listenToFigure(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  const listen = delegate(root, signal);
  listenToMap(listen, root, actions);
  listenToTimeline(listen, root, actions);
  listenToLegend(listen, actions);
  listenToTable(listen, actions);
  listenToButtons(listen, root, actions, signal);
  // The tooltip of the selected state leads to its card.
  listen('click', '[part=tooltip][data-kind=selected]', () => {
    actions.act(seeResponse);
    root.querySelector('[part=card]')?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  });
  closeOutside(root, signal);
  // Escape in the figure is handled before the page gets it. Elsewhere it only hides the tooltip.
  root.addEventListener('keydown', (event) => onEscape(event, root, actions), { signal });
  root.ownerDocument.addEventListener('keydown', (event) => hideTooltip(event, actions), { signal });
  stopUsedKeys(root, signal);
}
