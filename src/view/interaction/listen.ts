import { isPostal } from '../../domain/jurisdictions.ts';
import { pin } from '../../state/viewState.ts';
import type { Actions, On } from './actions.ts';
import { press } from './buttons.ts';
import { onEscape } from './escape.ts';
import { listenToMap } from './map.ts';
import { listenToTimeline } from './timeline.ts';

/** Listens to everything that a reader can do with the figure, until `signal` is aborted. */
export function listen(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  const on: On = (selector, type, handle) =>
    root.querySelector<HTMLElement>(selector)?.addEventListener(type, handle, { signal });
  listenToMap(root, actions, on);
  listenToTimeline(root, actions, on);
  on('[part=find]', 'change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    actions.act(pin(isPostal(value) ? value : null));
  });
  root.addEventListener('click', (event) => press(event.target as Element, root, actions), { signal });
  root.ownerDocument.addEventListener('keydown', (event) => onEscape(event, root, actions), { signal });
}
