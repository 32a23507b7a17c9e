import { jurisdictions } from '../domain/jurisdictions.ts';
import { plainText } from '../domain/plainText.ts';
import { tableOrder } from '../domain/tableOrder.ts';
import { setAttribute, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';

/** All 51 in the order of the table. */
export const sortedPostals = ({ dataset, snapshot, state, words }: Model) =>
  tableOrder(dataset, snapshot, state.sorting, words);

/** Hides the rows that do not match, and says so where none does; a hidden row stays in the table. */
export function updateShownRows(scroller: Element, { state, words }: Model): void {
  const rows = scroller.querySelectorAll('tbody tr');
  const sought = plainText(state.search.trim());
  let shown = 0;
  for (const row of rows) {
    const isShown =
      (state.held === null || row.getAttribute('data-level') === state.held) &&
      (sought === '' || isFound(row, sought));
    setAttribute(row, 'hidden', isShown ? null : '');
    shown += Number(isShown);
  }
  const none = ensure(scroller, 'p', { class: 'no-rows' });
  setAttribute(none, 'hidden', shown === 0 ? null : '');
  setText(ensure(none, 'span'), words.noRows);
  const all = ensure(none, 'button', { part: 'show-all' });
  setAttribute(all, 'type', 'button');
  setText(all, words.showAll);
}

/** How many rows are shown, in words. */
export const rowsShown = (root: Element, { words }: Model): string =>
  words.rowsShown(root.querySelectorAll('tbody tr:not([hidden])').length, jurisdictions.length);

/** A row is found by what one of its cells shows, and by its postal code. */
const isFound = (row: Element, sought: string): boolean =>
  Array.from(row.children).some((cell) => plainText(cell.textContent ?? '').includes(sought)) ||
  row.getAttribute('data-state')?.toLowerCase() === sought;
