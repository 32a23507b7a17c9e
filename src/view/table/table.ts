import type { Postal } from '../../geography/places.ts';
import { captionText } from '../../story/captions.ts';
import { hasDc, statesIn } from '../../story/levels.ts';
import { isInTable, tableOrder } from '../../story/tableOrder.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateButton } from '../dom/button.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { belowHeading } from '../footer/belowHeading.ts';
import type { Model } from '../model.ts';
import { updateFilters } from './filters.ts';
import { updateRow } from './row.ts';
import { updateTableHead } from './tableHead.ts';

/** How many rows are shown at first. */
const firstRows = 10;

/** The table of all 51. */
export function updateTable(below: Element, model: Model): void {
  const { story, words } = model;
  const section = upsertChild(below, 'div', { class: 'answers-table' });
  belowHeading(section, words.allStates(statesIn(story), hasDc(story)), words);
  updateFilters(section, model);
  const rows = shownRows(model);
  const part = upsertChild(section, 'p', { class: 'rows-shown' });
  setAttribute(part, 'hidden', rows.matching.size < rows.order.length ? null : '');
  setText(part, words.rowsShown(rows.matching.size, rows.order.length));
  const table = upsertChild(section, 'table', { part: 'table' });
  setAttributes(table, { role: 'table' });
  setText(upsertChild(table, 'caption'), words.tableCaption(captionText(model.caption)));
  const head = upsertChild(table, 'thead');
  setAttributes(head, { role: 'rowgroup' });
  updateTableHead(upsertChild(head, 'tr'), model);
  updateRows(upsertChild(table, 'tbody'), section, model, rows);
}

/** The rows of the table. */
interface ShownRows {
  /** All of them, in their order. */
  readonly order: readonly Postal[];
  /** Those that match the filters of an open table; all of a closed one. */
  readonly matching: ReadonlySet<Postal>;
  /** The matching ones beyond the first ten, which are hidden. */
  readonly beyond: ReadonlySet<Postal>;
}

/** The rows at the shown stop, for the table and for what is said of it. */
export function shownRows({ story, snapshot, state, words }: Model): ShownRows {
  const order = tableOrder(story, snapshot, state.sorting, words);
  const isFiltered = state.open === 'table';
  const matching = order.filter((postal) => !isFiltered || isInTable(story, snapshot, state, postal, words));
  return {
    order,
    matching: new Set(matching),
    beyond: new Set(state.showsAllRows ? [] : matching.slice(firstRows)),
  };
}

function updateRows(body: Element, section: Element, model: Model, rows: ShownRows): void {
  const { order, matching, beyond } = rows;
  setAttributes(body, { role: 'rowgroup' });
  joinChildren(body, 'tr', 'data-state', order, (row, postal) => {
    updateRow(row, model, postal);
    setAttributes(row, {
      hidden: matching.has(postal) ? null : '',
      'data-beyond': String(beyond.has(postal)),
    });
  });
  const none = upsertChild(section, 'p', { class: 'no-rows' });
  setAttribute(none, 'hidden', matching.size === 0 ? null : '');
  setText(none, model.words.noRows);
  const all = updateButton(section, 'show-all', model.words.showAll(matching.size || order.length));
  setAttribute(all, 'hidden', beyond.size > 0 || matching.size === 0 ? null : '');
}
