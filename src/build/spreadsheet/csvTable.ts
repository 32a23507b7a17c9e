import { csvFormatRow, dsvFormat } from 'd3-dsv';
import { csvCell, textOfCsvCell } from '../../lib/csvCell.ts';
import { unquoted } from './cells.ts';
import type { Sheet } from './columns.ts';
import { isMonthFirst } from './sheetDays.ts';

/** A row of a sheet. */
export interface Row {
  readonly file: string;
  /** Its number in a spreadsheet: the headers are row 1. */
  readonly number: number;
  /** The text of each cell by the name of its column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Whether days with slashes have the month first: another cell of the sheet shows it. */
  readonly isMonthFirst: boolean;
}

/** The location of a cell or a row, in words. @example 'responses.csv, row 14, column date' */
export const locationOf = ({ file, number }: Row, column?: string): string =>
  `${file}, row ${number}${column ? `, column ${column}` : ''}`;

/** The text of a cell. */
export const cellOf = ({ cells }: Row, name: string): string => cells[name] ?? '';

/** Excel reads a file without it in the code page of the machine. */
const byteOrderMark = '\ufeff';

/** Rows as a CSV file for all spreadsheets: with commas, CRLF and a byte-order mark. No cell runs as a formula. */
export const writeTable = ({ headers }: Sheet, rows: readonly (readonly string[])[]): string =>
  byteOrderMark + [headers, ...rows].map((row) => `${csvFormatRow(row.map(csvCell))}\r\n`).join('');

/**
 * Reads the rows of a sheet; empty rows are left out.
 * @param problems receives a sentence for each problem
 * @returns `undefined` if the text is no such sheet
 */
export function readTable(sheet: Sheet, text: string, problems: string[]): Row[] | undefined {
  const lines = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const delimiter = delimiterOf(lines);
  const broken = brokenRow(lines, delimiter);
  if (broken) {
    problems.push(`${sheet.file}, row ${broken}: a quotation mark is not closed where its cell ends`);
    return undefined;
  }
  const [headers = [], ...rest] = dsvFormat(delimiter).parseRows(lines);
  const fault = headerFault(sheet, headers, rest);
  if (fault) {
    problems.push(`${sheet.file}, row 1: ${fault}`);
    return undefined;
  }
  const names = namesIn(headers);
  const monthFirst = rest.flat().some(isMonthFirst);
  const rows = rest.map((cells, index) => ({
    file: sheet.file,
    number: index + 2,
    cells: cellsByName(names, cells),
    isMonthFirst: monthFirst,
  }));
  const wide = rows.filter((row) => cellOf(row, '') !== '');
  for (const row of wide) problems.push(`${locationOf(row)}: ${tooMany(sheet)}`);
  return wide.length > 0
    ? undefined
    : rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim()));
}

const tooMany = ({ headers }: Sheet): string =>
  `it has more cells than the ${headers.length} columns; put "straight" quotation marks around a cell that holds a comma`;

/** Comma, semicolon or tab: the most frequent one among the headers. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const frequency = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (frequency(other) > frequency(best) ? other : best));
}

/** The first row with a quotation mark that is not closed at the end of its cell: there the parser would lose text. */
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

/** Why the first row of a sheet is not that of its headers, and the remedy; `undefined` if it is. */
function headerFault(
  { headers: wanted }: Sheet,
  headers: readonly string[],
  rest: readonly (readonly string[])[],
): string | undefined {
  const found = namesIn(headers).filter(Boolean);
  const hasAll = (names: readonly string[]) => wanted.every((name) => names.includes(name));
  const below = rest.findIndex((row) => hasAll(namesIn(row)));
  if (!hasAll(found) && below >= 0)
    return `the names of the columns are in row ${below + 2}; delete the rows above it`;
  if (!wanted.some((name) => found.includes(name)))
    return 'the names of the columns are missing; copy the first row of a new export';
  const remedies = [
    ['add the missing', wanted.filter((name) => !found.includes(name))],
    ['take out or rename', found.filter((name) => !wanted.includes(name))],
    ['keep only one', wanted.filter((name) => found.indexOf(name) !== found.lastIndexOf(name))],
  ] as const;
  const needed = remedies.filter(([, names]) => names.length > 0);
  return needed.map(([remedy, names]) => `${remedy} ${listed(names)}`).join('; ') || undefined;
}

const namesIn = (headers: readonly string[]): string[] =>
  headers.map((header) => unquoted(header).toLowerCase());

const listed = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `"${name}"`).join(', ');

/** The cells of a row by the names of their columns. The text of other columns is under the name `''`. */
function cellsByName(headers: readonly string[], cells: readonly string[]): Row['cells'] {
  const named = headers
    .map((name, at) => [name, textOfCsvCell(cells[at] ?? '')] as const)
    .filter(([name]) => name);
  const beyond = cells
    .filter((_, at) => !headers[at])
    .join('')
    .trim();
  return { ...Object.fromEntries(named), '': beyond };
}
