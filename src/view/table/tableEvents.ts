import { searchFor, selectLevel } from '../../state/transitions.ts';
import type { LevelId } from '../../story/levels.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** Listens to the filters of the table. */
export function listenToTable(listen: Listen, { act }: Actions): void {
  listen('input', '[part=search]', (event) => act(searchFor((event.target as HTMLInputElement).value)));
  listen('change', '[part=filter-level]', (event) => {
    const { value } = event.target as HTMLSelectElement;
    act(selectLevel(value === '' ? null : (value as LevelId)));
  });
}
