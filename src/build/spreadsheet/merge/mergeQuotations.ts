import { isUnchanged } from '../sheets/cells.ts';
import { type Column, keyOrder, quotationColumns } from '../sheets/columns.ts';
import { cellOf, type Report, type Row } from '../sheets/csvTable.ts';
import type { Entry } from '../storyText.ts';
import { mergeEntry } from './mergeEntry.ts';

/** The quotations of one answer as the sheet has them, and how many were added, changed and removed. */
export interface MergedQuotations {
  readonly quotations: readonly Entry[];
  readonly added: number;
  readonly changed: number;
  /** Those of the story that stand in no row. */
  readonly removed: readonly Entry[];
}

/** Whether a row holds a quotation. */
export const hasQuotation = (row: Row): boolean =>
  quotationColumns.some(({ name }) => cellOf(row, name).trim() !== '');

/** Those of the story stay in its order, whatever the order of the rows; new ones follow. */
export function mergeQuotations(
  old: readonly Entry[],
  rows: readonly Row[],
  report: Report,
): MergedQuotations {
  const rowOf = rowsByQuotation(old, rows);
  const merge = (entry: Entry | undefined, row: Row) =>
    mergeEntry(entry, quotationColumns, keyOrder.quotation, row, report);
  const kept = old.filter((quotation) => rowOf.has(quotation));
  const merged = kept.map((quotation) => merge(quotation, rowOf.get(quotation) as Row));
  const used = new Set(rowOf.values());
  const added = rows.filter((row) => !used.has(row)).map((row) => merge(undefined, row));
  return {
    quotations: [...merged, ...added],
    added: added.length,
    changed: merged.filter((quotation, at) => quotation !== kept[at]).length,
    removed: old.filter((quotation) => !rowOf.has(quotation)),
  };
}

/** The row of each quotation: one that says the same, else one with its words, else the next that is left. */
function rowsByQuotation(old: readonly Entry[], rows: readonly Row[]): ReadonlyMap<Entry, Row> {
  const found = new Map<Entry, Row>();
  const left = new Set(rows);
  const words = quotationColumns.filter(({ key }) => key === 'text');
  for (const columns of [quotationColumns, words, []])
    for (const quotation of old) {
      const row = found.has(quotation)
        ? undefined
        : [...left].find((each) => agrees(each, quotation, columns));
      if (!row) continue;
      found.set(quotation, row);
      left.delete(row);
    }
  return found;
}

const agrees = (row: Row, entry: Entry, columns: readonly Column[]): boolean =>
  columns.every((column) => isUnchanged(column, cellOf(row, column.name), entry[column.key]));
