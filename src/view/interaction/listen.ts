import type { Actions, On } from './actions.ts';
import { press } from './buttons.ts';
import { onEscape } from './escape.ts';
import { listenToFind } from './find.ts';
import { listenToLegend } from './legend.ts';
import { listenToPlaces } from './places.ts';
import { listenToTable } from './table.ts';
import { listenToTimeline } from './timeline.ts';

/** Listens to everything that a reader can do with the figure, until `signal` is aborted. */
export function listen(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  const on: On = (selector, type, handle) =>
    root.querySelector<HTMLElement>(selector)?.addEventListener(type, handle, { signal });
  listenToPlaces(root, actions, on);
  listenToTimeline(root, actions, on);
  listenToFind(actions, on);
  listenToLegend(actions, on);
  listenToTable(actions, on);
  root.addEventListener('click', (event) => press(event.target as Element, root, actions), { signal });
  root.ownerDocument.addEventListener('keydown', (event) => onEscape(event, root, actions), { signal });
}
