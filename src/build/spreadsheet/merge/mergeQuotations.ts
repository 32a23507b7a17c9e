import type { Findings } from '../changes.ts';
import { isUnchanged, writeCell } from '../sheets/cells.ts';
import { type Column, keyOrder, quotationColumns } from '../sheets/columns.ts';
import { cellOf, type Row } from '../sheets/csvTable.ts';
import { type Entry, quotationsOf } from '../storyText.ts';
import { matchInRounds } from './matchInRounds.ts';
import { mergeEntry, withKey } from './mergeEntry.ts';

/**
 * A response with the quotations of its rows. Those of the story keep their order, whatever the order of the rows; new
 * ones follow.
 * @param name the response's, for the changes
 */
export function mergeQuotations(
  response: Entry,
  rows: readonly Row[],
  name: string,
  { changes, problems }: Findings,
): Entry {
  const old = quotationsOf(response);
  const matches = matchInRounds(old, rows, [agreesIn(quotationColumns), agreesIn(words), () => true]);
  const used = new Set(matches.values());
  const merge = (entry: Entry | undefined, row: Row) =>
    mergeEntry(entry, quotationColumns, keyOrder.quotation, row, problems);
  const kept = old.flatMap((quotation): Entry[] => {
    const row = matches.get(quotation);
    const merged = row && merge(quotation, row);
    if (!merged)
      changes.push({ what: 'quotation', how: 'removed', name: `${name}, “${beginningOf(quotation)}”` });
    else if (merged !== quotation) changes.push({ what: 'quotation', how: 'changed', name });
    return merged ? [merged] : [];
  });
  const added = rows.filter((row) => !used.has(row)).map((row) => merge(undefined, row));
  for (const _ of added) changes.push({ what: 'quotation', how: 'added', name });
  const all = [...kept, ...added];
  const isSame = all.length === old.length && all.every((each, at) => each === old[at]);
  return isSame ? response : withKey(response, 'quotes', all, keyOrder.response);
}

const words = quotationColumns.filter(({ key }) => key === 'text');

const agreesIn =
  (columns: readonly Column[]) =>
  (entry: Entry, row: Row): boolean =>
    columns.every((column) => isUnchanged(column, cellOf(row, column.name), entry[column.key]));

const beginningOf = (quotation: Entry): string => {
  const text = writeCell(quotationColumns[0] as Column, quotation.text);
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
};
