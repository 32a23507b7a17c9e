import { type Entry, type Item, quotationsOf, type StoryText } from '../storyText.ts';
import { writeCell } from './cells.ts';
import {
  type Column,
  quotationColumns,
  responseColumns,
  responsesSheet,
  sourceColumns,
  sourcesSheet,
} from './columns.ts';
import { writeTable } from './csvTable.ts';

/** The texts of the two files. */
export interface Sheets {
  readonly responses: string;
  readonly sources: string;
}

/** The two files of a story. */
export const writeSheets = ({ responses, sources }: StoryText): Sheets => ({
  responses: writeTable(responsesSheet, responses.items.flatMap(rowsOf)),
  sources: writeTable(
    sourcesSheet,
    sources.items.map(({ name, entry }) => [name, ...cellsOf(sourceColumns, entry)]),
  ),
});

/** A response's rows: one for each quotation, or one alone; the response's own columns are the same in all. */
function rowsOf({ name, entry }: Item): string[][] {
  const quotations = quotationsOf(entry);
  const own = [name, ...cellsOf(responseColumns, entry)];
  return (quotations.length > 0 ? quotations : [{}]).map((quotation) => [
    ...own,
    ...cellsOf(quotationColumns, quotation),
  ]);
}

const cellsOf = (columns: readonly Column[], entry: Entry): string[] =>
  columns.map((column) => writeCell(column, entry[column.key]));
