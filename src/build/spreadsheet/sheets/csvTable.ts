import { csvFormatRow, dsvFormat } from 'd3-dsv';
import { csvCell, textOfCsvCell } from '../../../lib/csvCell.ts';
import { bare } from './cells.ts';
import type { Sheet } from './columns.ts';

/** Takes a problem: a sentence that begins with its place. */
export type Report = (problem: string) => void;

/** A row of a sheet, as a spreadsheet counts them: the headers are row 1. */
export interface Row {
  readonly file: string;
  readonly number: number;
  /** The text of each cell by the name of its column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** The place of a cell, or of a row. @example 'responses.csv, row 14, column date' */
export const placeOf = ({ file, number }: Row, column?: string): string =>
  `${file}, row ${number}${column ? `, column ${column}` : ''}`;

/** The text of a cell. */
export const cellOf = ({ cells }: Row, name: string): string => cells[name] ?? '';

/** Without it Excel takes UTF-8 for the code page of the machine. */
const byteOrderMark = '\ufeff';

/** Rows as a file that every spreadsheet reads: commas, CRLF, a byte order mark; no cell is run as a formula. */
export const writeTable = ({ headers }: Sheet, rows: readonly (readonly string[])[]): string =>
  byteOrderMark + [headers, ...rows].map((row) => `${csvFormatRow(row.map(csvCell))}\r\n`).join('');

/** The rows of a sheet from the text of its file, `undefined` where it has a problem; empty rows are left out. */
export function readTable(sheet: Sheet, text: string, report: Report): Row[] | undefined {
  const lines = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const delimiter = delimiterOf(lines);
  const broken = brokenRow(lines, delimiter);
  if (broken) {
    report(`${sheet.file}, row ${broken}: a quotation mark is not closed where its cell ends`);
    return undefined;
  }
  const [first = [], ...rest] = dsvFormat(delimiter).parseRows(lines);
  const headers = first.map((header) => bare(header).toLowerCase());
  if (!isHead(sheet, headers, report)) return undefined;
  const rows = rest.map((cells, index) => rowOf(sheet.file, index + 2, headers, cells));
  const wide = rows.filter((row) => cellOf(row, '') !== '');
  for (const row of wide) report(`${placeOf(row)}: ${tooMany(sheet)}`);
  return wide.length > 0
    ? undefined
    : rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim()));
}

const tooMany = ({ headers }: Sheet): string =>
  `it has more cells than the ${headers.length} columns; put "straight" quotation marks around a cell that holds a comma`;

/** Comma, semicolon or tab: the one that stands most often among the headers. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const often = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (often(other) > often(best) ? other : best));
}

/** The row in which a quotation mark at the beginning of a cell has no other at its end; the parser would lose text. */
function brokenRow(text: string, delimiter: string): number | undefined {
  const cell = new RegExp(
    `(?:"[^"]*(?:""[^"]*)*"|(?!")[^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n?|\\n|$)`,
    'y',
  );
  let row = 1;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) return row;
    if (found[1] !== delimiter) row++;
  }
  return undefined;
}

function isHead({ file, headers: wanted }: Sheet, headers: readonly string[], report: Report): boolean {
  const named = headers.filter(Boolean);
  const problems = [
    ...wanted.filter((name) => !named.includes(name)).map((name) => `the column "${name}" is missing`),
    ...named.filter((name) => !wanted.includes(name)).map((name) => `there is no column "${name}"`),
    ...wanted
      .filter((name) => named.indexOf(name) !== named.lastIndexOf(name))
      .map((name) => `the column "${name}" stands twice`),
  ];
  for (const problem of problems) report(`${file}, row 1: ${problem}; the columns are ${wanted.join(', ')}`);
  return problems.length === 0;
}

/** What stands beyond the columns is kept under an empty name. */
function rowOf(file: string, number: number, headers: readonly string[], cells: readonly string[]): Row {
  const named = headers
    .map((name, at) => [name, textOfCsvCell(cells[at] ?? '')] as const)
    .filter(([name]) => name);
  const beyond = cells
    .filter((_, at) => !headers[at])
    .join('')
    .trim();
  return { file, number, cells: { ...Object.fromEntries(named), '': beyond } };
}
