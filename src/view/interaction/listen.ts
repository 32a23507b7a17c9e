import type { Actions } from './actions.ts';
import { press } from './buttons.ts';
import { on } from './delegate.ts';
import { onEscape } from './escape.ts';
import { listenToFind } from './find.ts';
import { listenToLegend } from './legend.ts';
import { listenToPlaces } from './places.ts';
import { listenToTable } from './table.ts';
import { listenToTimeline } from './timeline.ts';

/**
 * Listens to everything that a reader can do with the figure, until `signal` is aborted: to what is served, and to
 * what is drawn later.
 */
export function listen(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  listenToPlaces(root, actions, signal);
  listenToTimeline(root, actions, signal);
  listenToFind(root, actions, signal);
  listenToLegend(root, actions, signal);
  listenToTable(root, actions, signal);
  on(root, 'click', 'button', (_, button) => press(button, root, actions), signal);
  root.ownerDocument.addEventListener('keydown', (event) => onEscape(event, root, actions), { signal });
}
