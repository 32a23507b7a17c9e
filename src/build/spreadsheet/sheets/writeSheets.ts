import { type Entry, quotationsOf, type StoryText } from '../storyText.ts';
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
import { responseNames } from './responseRows.ts';

/** The texts of the two files. */
export interface Sheets {
  readonly responses: string;
  readonly sources: string;
}

const cellsOf = (columns: readonly Column[], entry: Entry): string[] =>
  columns.map((column) => writeCell(column, entry[column.key]));

/** An answer's rows: one for each quotation, or one alone; the answer's own columns are the same in all. */
function rowsOf(answer: Entry, name: string): string[][] {
  const quotations = quotationsOf(answer);
  const own = [name, ...cellsOf(responseColumns, answer)];
  return (quotations.length > 0 ? quotations : [{}]).map((quotation) => [
    ...own,
    ...cellsOf(quotationColumns, quotation),
  ]);
}

/** The two files of a story. */
export function writeSheets({ responses, sources }: StoryText): Sheets {
  const answers = responses.items.map(({ entry }) => entry);
  const names = responseNames(answers);
  return {
    responses: writeTable(
      responsesSheet,
      answers.flatMap((answer, at) => rowsOf(answer, names[at] as string)),
    ),
    sources: writeTable(
      sourcesSheet,
      sources.items.map(({ key, entry }) => [key, ...cellsOf(sourceColumns, entry)]),
    ),
  };
}
