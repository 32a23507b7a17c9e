import { searchFor, selectLevel } from '../../state/transitions.ts';
import type { LevelId } from '../../story/levels.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** Listens to the filters of the table and to presses on its rows. */
export function listenToTable(listen: Listen, { act }: Actions): void {
  // The button of a row is its name; a press anywhere else in the row presses it.
  listen('click', 'tbody tr', (event, row) => {
    const isSelecting = row.ownerDocument.getSelection()?.type === 'Range';
    if (!isSelecting && !(event.target as Element).closest('a, button')) row.querySelector('button')?.click();
  });
  listen('input', '[part=search]', (event) => act(searchFor((event.target as HTMLInputElement).value)));
  listen('change', '[part=filter-level]', (event) => {
    const { value } = event.target as HTMLSelectElement;
    act(selectLevel(value === '' ? null : (value as LevelId)));
  });
}
