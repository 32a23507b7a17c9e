import { isLive } from '../../state/viewState.ts';
import { type SortKey, sortKeys } from '../../story/tableOrder.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The head of the table: the names of the columns, as buttons if the table can be sorted by them. */
export function updateTableHead(row: Element, model: Model): void {
  const { state, words } = model;
  const names: Record<SortKey, string> = { ...words.columns, since: words.columns.since[state.count] };
  setAttributes(row, { role: 'row' });
  for (const key of sortKeys) {
    const cell = upsertChild(row, 'th', { class: key });
    const isSorted = key === state.sorting.by;
    setAttributes(cell, {
      role: 'columnheader',
      scope: 'col',
      'aria-sort': isSorted ? (state.sorting.isDescending ? 'descending' : 'ascending') : 'none',
    });
    const button = upsertChild(cell, 'button', { 'data-sort': key });
    // Without a script it does nothing.
    setAttributes(button, {
      type: 'button',
      title: words.sortBy[key],
      tabindex: isLive(state) ? null : '-1',
    });
    setText(button, names[key]);
  }
  const said = upsertChild(row, 'th', { class: 'said' });
  setAttributes(said, { role: 'columnheader', scope: 'col' });
  setText(said, words.saidBy);
}
