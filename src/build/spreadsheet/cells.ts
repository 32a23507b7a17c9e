import type { Column } from './columns.ts';
import { readDay, showsDay, showsDayFirst, swappedDay } from './sheetDays.ts';

/** The value of a cell, `undefined` if the entry is to lack the key; or a fault with its remedy, in words. */
type Reading = { readonly value: unknown } | { readonly fault: string };

/** The text of a cell for a value of the story. */
export function writeCell({ kind }: Column, value: unknown): string {
  if (kind === 'yes') return value === true ? 'yes' : '';
  if (kind === 'said' && value === null) return 'unknown';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : '';
}

/** Whether a cell still has the value of the story. Spreadsheets may change line ends and the form of days. */
export function isUnchanged(column: Column, cell: string, was: unknown): boolean {
  if (lines(cell) === lines(writeCell(column, was))) return true;
  return isDay(column) && typeof was === 'string' && showsDay(unquoted(cell), was);
}

/**
 * Reads a cell that is new or was changed.
 * @param was the story's value; `undefined` if it has none
 * @param isMonthFirst as in `Row`
 */
export function readCell(column: Column, cell: string, was: unknown, isMonthFirst = false): Reading {
  const text = trimmed(column, cell);
  const fault = faultOf(column, text);
  if (fault) return { fault };
  return text === '' ? { value: column.empty } : readingOf(column, text, was, isMonthFirst);
}

/** The ids in a cell, separated by semicolons, commas or spaces. */
export const idsIn = (cell: string): string[] =>
  unquoted(cell)
    .split(/[;,\s]+/)
    .filter(Boolean);

/** A cell in a form that can be compared with other cells of its column. */
export const normalCell = (column: Column, cell: string): string =>
  (isDay(column) ? readDay(unquoted(cell)) : undefined) ?? trimmed(column, cell);

/** A cell without the spaces and quotation marks around it. */
export const unquoted = (cell: string): string =>
  lines(cell)
    .trim()
    .replace(/^[“"]([^“”"]*)[”"]$/, '$1')
    .trim();

const isDay = ({ kind }: Column): boolean => kind === 'day' || kind === 'said';
const lines = (cell: string): string => cell.replace(/\r\n?/g, '\n');
/** The text of a cell in one line: the check refuses line ends and tabs. */
const trimmed = ({ keepsMarks }: Column, cell: string): string =>
  (keepsMarks ? cell.trim() : unquoted(cell)).replace(/\s*[\n\r\t]\s*/g, ' ');

/** What a spreadsheet shows for a formula that failed, or for a day in a narrow column. */
const sheetError = /^#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|#+)$/;

function faultOf({ required }: Column, text: string): string | undefined {
  if (text === '') return required ? 'it is empty, and must not be' : undefined;
  if (sheetError.test(text)) return `"${text}" is an error of the spreadsheet; write what belongs here`;
  return text.includes('\ufffd')
    ? 'it contains \ufffd, where a character was lost; type it again, and save the file as UTF-8'
    : undefined;
}

function readingOf({ kind }: Column, text: string, was: unknown, isMonthFirst: boolean): Reading {
  if (kind === 'text') return { value: text };
  if (kind === 'ids') return { value: idsIn(text) };
  if (kind === 'yes') return yesOrNo(text);
  if (kind === 'said' && /^unknown$/i.test(text)) return { value: null };
  return dayIn(text, was, isMonthFirst);
}

function dayIn(text: string, was: unknown, isMonthFirst: boolean): Reading {
  if (typeof was === 'string' && showsDayFirst(text, was))
    return { fault: `"${text}" has the day before the month; write ${was}, and so in the whole column` };
  const value = readDay(text);
  const other = isMonthFirst ? undefined : swappedDay(text);
  if (value && other)
    return {
      fault: `"${text}" may be two days; write ${value} or ${other}, in a cell of the format Text`,
    };
  return value
    ? { value }
    : { fault: `"${text}" is no day that can be read; write year, month and day, as in 2017-07-04` };
}

function yesOrNo(text: string): Reading {
  if (/^(yes|true|x|1)$/i.test(text)) return { value: true };
  if (/^(no|false|0)$/i.test(text)) return { value: undefined };
  return { fault: `"${text}" is neither yes nor empty; write yes, or leave it empty` };
}
