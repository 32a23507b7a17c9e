import type { Level } from '../../domain/levels.ts';
import { hold, searchFor } from '../../state/viewState.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';

/** The table where it is opened, and the fields that filter it. */
export function listenToTable(root: HTMLElement, { act, settle }: Actions, signal: AbortSignal): void {
  const filter = (_: Event, { value }: HTMLInputElement) => act(searchFor(value));
  const filterLevel = (_: Event, { value }: HTMLSelectElement) =>
    act(hold(value === '' ? null : (value as Level)));
  on(root, 'toggle', '.answers', settle, signal);
  on(root, 'input', '[part=filter]', filter, signal);
  on(root, 'change', '[part=filter-level]', filterLevel, signal);
}
