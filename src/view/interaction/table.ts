import type { Level } from '../../domain/levels.ts';
import { hold, searchFor } from '../../state/viewState.ts';
import type { Actions, On } from './actions.ts';

/** The table where it is opened, and the fields that filter it. */
export function listenToTable({ act, settle }: Actions, on: On): void {
  on('.answers', 'toggle', settle);
  on('[part=filter]', 'input', (event) => act(searchFor((event.target as HTMLInputElement).value)));
  on('[part=filter-level]', 'change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    act(hold(value === '' ? null : (value as Level)));
  });
}
