import type { SortKey } from '../domain/tableOrder.ts';
import { setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';

/** The columns of the table, and by what each can be sorted. */
const columns = {
  state: 'state',
  answer: 'level',
  date: 'date',
  said: 'party',
  source: null,
} as const;

/** The head: a name a column, and over it a button that sorts by the column. */
export function updateTableHead(row: Element, model: Model): void {
  const { state, words } = model;
  for (const column of Object.keys(columns) as (keyof typeof columns)[]) {
    const key = columns[column];
    const cell = ensure(row, 'th', { class: column });
    const isSorted = key === state.sorting.by;
    setAttributes(cell, {
      role: 'columnheader',
      scope: 'col',
      // Else the name would be told with that of the button inside, over and over.
      'aria-label': words.columns[column],
      'aria-sort': isSorted ? (state.sorting.descending ? 'descending' : 'ascending') : key && 'none',
    });
    setText(ensure(cell, 'span', { class: 'name' }), words.columns[column]);
    if (key) updateSortButton(cell, key, model);
  }
}

function updateSortButton(cell: Element, key: SortKey, { words }: Model): void {
  const button = ensure(cell, 'button', { class: 'sort' });
  setAttributes(button, { type: 'button', 'data-sort': key, 'aria-label': words.sortBy[key] });
  setText(ensure(button, 'span', { 'aria-hidden': 'true' }), key === 'party' ? words.party : '');
  const sign = ensure(button, 'svg', { viewBox: '0 0 10 14' });
  setAttributes(sign, { 'aria-hidden': 'true' });
  setAttributes(ensure(sign, 'path', { class: 'up' }), { d: 'M1 5.5 5 1l4 4.5z' });
  setAttributes(ensure(sign, 'path', { class: 'down' }), { d: 'M1 8.5 5 13l4-4.5z' });
}
