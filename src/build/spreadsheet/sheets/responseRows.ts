import { groupBy } from '../groupBy.ts';
import { hasQuotation } from '../merge/mergeQuotations.ts';
import type { Entry } from '../storyText.ts';
import { bare, normalCell } from './cells.ts';
import { type Column, responseColumns } from './columns.ts';
import { cellOf, placeOf, type Report, type Row } from './csvTable.ts';

/** The rows of one answer. */
export interface ResponseRows {
  /** What stands in the column `answer`; empty for a new one. */
  readonly name: string;
  /** Its state and day, as the rows say. */
  readonly stateAndDay: string;
  /** The row that holds the answer's own columns. */
  readonly head: Row;
  /** The rows with a quotation. */
  readonly quotations: readonly Row[];
}

const dateColumn = responseColumns.find(({ key }) => key === 'date') as Column;

/** What names an answer in a sheet: its state and day, and a number where one state has several on one day. */
export function responseNames(answers: readonly Entry[]): string[] {
  const times = new Map<string, number>();
  return answers.map(({ state, date }) => {
    const name = `${state} ${date}`;
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name} ${nth}`;
  });
}

/** The rows by answer: those with one name, and those without that share state and day. */
export function responseRows(rows: readonly Row[], report: Report): ResponseRows[] {
  const named = rows.filter((row) => !isContinuation(row) || nameOf(row) !== '');
  for (const row of rows)
    if (!named.includes(row))
      report(
        `${placeOf(row, 'state')}: it is empty; write the answer's name, or its state, date and the rest`,
      );
  const groups = groupBy(named, (row) => nameOf(row) || stateAndDay(row));
  return [...groups.values()].flatMap((group) => rowsOfOne(group as [Row, ...Row[]], report));
}

function rowsOfOne(rows: [Row, ...Row[]], report: Report): ResponseRows[] {
  const [head, ...others] = rows.filter((row) => !isContinuation(row));
  if (!head) {
    report(`${placeOf(rows[0], 'state')}: it is empty, and no other row is of this answer`);
    return [];
  }
  for (const row of others) for (const { name } of differing(head, row)) report(differ(head, row, name));
  const quotations = rows.filter(hasQuotation);
  return [{ name: nameOf(head), stateAndDay: stateAndDay(head), head, quotations }];
}

const differing = (one: Row, other: Row): readonly Column[] =>
  responseColumns.filter(
    (column) =>
      normalCell(column, cellOf(one, column.name)) !== normalCell(column, cellOf(other, column.name)),
  );

function differ(head: Row, row: Row, column: string): string {
  const name = nameOf(row) || stateAndDay(row);
  const another = nameOf(row) ? '' : `, or "${name} 2" in the column answer where it is another`;
  return `${placeOf(row, column)}: row ${head.number} is of the same answer (${name}) and says something else; write the same in both${another}`;
}

/** Its name alone, or nothing, and a quotation: it goes on with an answer. */
const isContinuation = (row: Row): boolean =>
  responseColumns.every(({ name }) => bare(cellOf(row, name)) === '');
const nameOf = (row: Row): string => bare(cellOf(row, 'answer')).replace(/\s+/g, ' ');
const stateAndDay = (row: Row): string =>
  `${bare(cellOf(row, 'state'))} ${normalCell(dateColumn, cellOf(row, 'date'))}`;
