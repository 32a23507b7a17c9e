import { normalCell, unquoted } from './cells.ts';
import { type Column, quotationColumns, responseColumns } from './columns.ts';
import { cellOf, locationOf, type Row } from './csvTable.ts';

/** The row from which the columns of a response are read. */
export interface ResponseRow extends Row {
  /** The text of the column `answer`; empty for a new response. */
  readonly name: string;
  /** Its state and day in the rows: `"MS 2017-07-04"`. */
  readonly stateAndDay: string;
  /** The rows of the response with a quotation. */
  readonly quotations: readonly Row[];
}

/**
 * Groups rows by response: by name, or without a name by state and day.
 * @param problems receives a sentence for each problem
 */
export function responseRows(rows: readonly Row[], problems: string[]): ResponseRow[] {
  // `Map.groupBy` is younger than Node 20.
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].flatMap((group) => rowsOfOne(group, problems));
}

function rowsOfOne(rows: readonly Row[], problems: string[]): ResponseRow[] {
  const [head, ...others] = rows.filter((row) => !isContinuation(row));
  if (!head) {
    for (const row of rows)
      problems.push(
        `${locationOf(row, 'state')}: it is empty, and no other row is of this answer; write its state, date and the rest, or the name of an answer in the column answer`,
      );
    return [];
  }
  for (const row of others)
    for (const column of responseColumns.columns)
      if (!areAlike(column, head, row)) problems.push(differ(head, row, column.name));
  const quotations = rows.filter((row) =>
    quotationColumns.columns.some(({ name }) => cellOf(row, name).trim() !== ''),
  );
  return [{ ...head, name: nameOf(head), stateAndDay: stateAndDayOf(head), quotations }];
}

const areAlike = (column: Column, one: Row, other: Row): boolean =>
  normalCell(column, cellOf(one, column.name)) === normalCell(column, cellOf(other, column.name));

function differ(head: Row, row: Row, column: string): string {
  const another = nameOf(row) ? '' : `, or "${keyOf(row)} 2" in the column answer where it is another`;
  return `${locationOf(row, column)}: row ${head.number} is of the same answer (${keyOf(row)}) and says something else; write the same in both${another}`;
}

/** Whether a row only adds a quotation: the columns of the response are empty. */
const isContinuation = (row: Row): boolean =>
  responseColumns.columns.every(({ name }) => unquoted(cellOf(row, name)) === '');

const nameOf = (row: Row): string => unquoted(cellOf(row, 'answer')).replace(/\s+/g, ' ');

const dateColumn = responseColumns.columns.find(({ key }) => key === 'date') as Column;

const stateAndDayOf = (row: Row): string =>
  `${unquoted(cellOf(row, 'state'))} ${normalCell(dateColumn, cellOf(row, 'date'))}`;

const keyOf = (row: Row): string => nameOf(row) || stateAndDayOf(row);
