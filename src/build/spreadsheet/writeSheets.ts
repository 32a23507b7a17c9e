import { writeCell } from './cells.ts';
import {
  type Columns,
  quotationColumns,
  responseColumns,
  responsesSheet,
  sourceColumns,
  sourcesSheet,
} from './columns.ts';
import { writeTable } from './csvTable.ts';
import type { Entry, StoryText } from './storyText.ts';

/** The texts of `responses.csv` and `sources.csv`. */
export interface Sheets {
  readonly responses: string;
  readonly sources: string;
}

/** Writes a story as two sheets. */
export function writeSheets({ responses, sources }: StoryText['value']): Sheets {
  const names = responseNames(responses);
  return {
    responses: writeTable(
      responsesSheet,
      responses.flatMap((response) => rowsOf(names.get(response) ?? '', response)),
    ),
    sources: writeTable(
      sourcesSheet,
      Object.entries(sources).map(([id, source]) => [id, ...cellsOf(sourceColumns, source)]),
    ),
  };
}

/** The rows of a response: one for each quotation, or a single one. */
function rowsOf(name: string, response: Entry): string[][] {
  const quotations = quotationsOf(response);
  const own = [name, ...cellsOf(responseColumns, response)];
  return (quotations.length > 0 ? quotations : [{}]).map((quotation) => [
    ...own,
    ...cellsOf(quotationColumns, quotation),
  ]);
}

const cellsOf = ({ columns }: Columns, entry: Entry): string[] =>
  columns.map((column) => writeCell(column, entry[column.key]));

/** The quotations of a response; none if it has no list. */
export const quotationsOf = ({ quotes = [] }: Entry): readonly Entry[] => quotes as Entry[];

/** The names of responses: `"MS 2017-07-04"`, and `"MS 2017-07-04 2"` for the second of one state and day. */
export function responseNames(responses: readonly Entry[]): ReadonlyMap<Entry, string> {
  const times = new Map<string, number>();
  return new Map(
    responses.map((response) => {
      const nth = (times.get(dayOf(response)) ?? 0) + 1;
      times.set(dayOf(response), nth);
      return [response, nth === 1 ? dayOf(response) : `${dayOf(response)} ${nth}`];
    }),
  );
}

/** The state and the day of a response. @example "MS 2017-07-04" */
export const dayOf = ({ state, date }: Entry): string => `${state} ${date}`;
