/** A calendar day without a time zone, as ISO 8601 writes it: `"2017-07-04"`. Days compare as strings do. */
export type PlainDate = string;

/** The form of a `PlainDate`, from the year 1000 on. `isPlainDate` also checks that the day exists. */
export const plainDatePattern = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Year, month (1–12) and day of the month of a `PlainDate`. */
export const datePartsOf = (date: PlainDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** Whether `value` is a day that exists: `isPlainDate("2017-02-30")` is false. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !plainDatePattern.test(value)) return false;
  const [year, month, day] = datePartsOf(value);
  // `Date.UTC` counts a day that the month lacks into the next month.
  return Date.UTC(year, month - 1, day) < Date.UTC(year, month);
}

/** Whether days are of more than two calendar years. */
export function spanYears(days: readonly PlainDate[]): boolean {
  const years = days.map((day) => datePartsOf(day)[0]);
  return Math.max(...years) - Math.min(...years) > 1;
}

/** Orders items by their day, oldest first: `milestones.sort(byDate)`. */
export const byDate = (a: { readonly date: PlainDate }, b: { readonly date: PlainDate }): number =>
  a.date < b.date ? -1 : Number(a.date > b.date);

/** Items by their day, the newest first; of one day the last first. */
export const lastFirst = <Item extends { readonly date: PlainDate }>(items: readonly Item[]): Item[] =>
  [...items].sort(byDate).reverse();
