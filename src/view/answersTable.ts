import { select } from 'd3-selection';
import { type Jurisdiction, jurisdictionOf, jurisdictions } from '../domain/jurisdictions.ts';
import { spoken } from '../domain/sentences.ts';
import { updateAnswerRow } from './answerRow.ts';
import { byState, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { isStale } from './replaced.ts';
import type { Seen } from './seen.ts';
import { updateTableHead } from './tableHead.ts';
import { sortedPostals, updateShownRows } from './tableRows.ts';
import { updateTableTools } from './tableTools.ts';

/**
 * All 51 answers at the shown stop as a table, which also stands where no script runs. The roles are written out:
 * in a narrow box its parts are laid out as blocks, and not every browser takes those for a table.
 * @param isSeen whether the row of a state is to be drawn now
 */
export function updateAnswers(root: Element, model: Model, isSeen: Seen['row']): void {
  const { state, sentence, words } = model;
  const details = ensure<HTMLDetailsElement>(root, 'details', { class: 'answers' });
  showAs(details, state.view === 'table' ? 'view' : 'list');
  setText(ensure(details, 'summary'), words.tableSummary(jurisdictions.length));
  const scroller = ensure(details, 'div', { class: 'table-scroller' });
  updateTableTools(ensure(scroller, 'div', { class: 'tools' }), model);
  setAttributes(scroller, { tabindex: state.view === 'table' ? '0' : null });
  const table = ensure(scroller, 'table', { part: 'table' });
  setAttribute(table, 'role', 'table');
  setText(ensure(table, 'caption'), words.tableCaption(spoken(sentence)));
  const [head, body] = [ensure(table, 'thead'), ensure(table, 'tbody')];
  for (const group of [head, body]) setAttribute(group, 'role', 'rowgroup');
  const headRow = ensure(head, 'tr');
  setAttribute(headRow, 'role', 'row');
  updateTableHead(headRow, model);
  updateRows(body, model, isSeen);
  updateShownRows(scroller, model);
}

function updateRows(body: Element, model: Model, isSeen: Seen['row']): void {
  const order = sortedPostals(model).map(jurisdictionOf);
  const isMoved = isStale(body, order.map(({ postal }) => postal).join());
  select(body)
    .selectChildren<HTMLTableRowElement, Jurisdiction>('tr')
    .data(order, byState)
    .join('tr')
    .each(function (jurisdiction) {
      if (isMoved || isSeen(jurisdiction.postal)) updateAnswerRow(this, model, jurisdiction.postal);
    });
}

/** As the view it stands open; as the list at the foot it is closed until the reader opens it, and stays so. */
function showAs(details: Element, as: 'view' | 'list'): void {
  const before = details.getAttribute('data-as');
  setAttribute(details, 'data-as', as);
  if (before !== as) setAttribute(details, 'open', as === 'view' ? '' : null);
}
