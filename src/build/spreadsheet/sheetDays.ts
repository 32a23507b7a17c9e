import { isPlainDate } from '../../lib/plainDate.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The forms of a day in spreadsheets. `7/4/2017` is American: July 4. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<day>\d{1,2})[- ](?<name>[a-z]{3,9})[- ](?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2}), (?<year>\d{4})$/i,
];

/**
 * The day in a cell as a `PlainDate`; `undefined` if the cell has no day, or one without a full year.
 * @example readDay('7/4/2017') // '2017-07-04'
 */
export function readDay(cell: string): string | undefined {
  const groups = forms.map((form) => form.exec(cell)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const { year, month, name, day } = groups as { year: string; month?: string; name?: string; day: string };
  return existing(year, month ?? String(name ? monthOf(name) : 0), day);
}

/** The number of a month, 1 to 12, from its name or the beginning of it; 0 if there is no such month. */
const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** The day as a `PlainDate`; `undefined` if the calendar does not have it. */
function existing(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(written) ? written : undefined;
}

/** The day in a cell with its day and month swapped, where the cell may mean either: `'05/09/2024'`. */
export function swappedDay(cell: string): string | undefined {
  const swapped = readDay(swap(cell));
  return swapped === readDay(cell) ? undefined : swapped;
}

/** Whether a cell shows that its spreadsheet writes the month first: `'7/15/2017'`. */
export const isMonthFirst = (cell: string): boolean =>
  /\/.*\/\d{4}$/.test(cell) && readDay(cell) !== undefined && readDay(swap(cell)) === undefined;

const swap = (cell: string): string => cell.replace(/^(\d{1,2})\/(\d{1,2})\//, '$2/$1/');

/** Whether a cell shows a day, also with a year of two digits, which some spreadsheets write. */
export const showsDay = (cell: string, day: string): boolean =>
  readDay(cell) === day ||
  readDay(cell.replace(/(?<=\D)\d\d$/, (year) => `${day.slice(0, 2)}${year}`)) === day;

/** Whether a cell shows a day in the European order, with the day before the month. */
export const showsDayFirst = (cell: string, day: string): boolean =>
  !showsDay(cell, day) && showsDay(swap(cell), day);
