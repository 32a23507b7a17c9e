import { expect, it } from 'vitest';
import { byDate, datePartsOf, isPlainDate } from '../../src/lib/plainDate.ts';

/** The same days by way of the platform's calendar in UTC. */
const byPlatform = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day of the years around the story, a leap year and the turns of two centuries among them. */
const everyDay = [1899, 1900, 1999, 2000, 2016, 2017, 2018, 2100].flatMap((year) =>
  Array.from({ length: 366 }, (_, day) => byPlatform(`${year}-01-01`, day)),
);

it('A plain date is a day that the calendar has.', () => {
  for (const date of everyDay) expect(isPlainDate(date), date).toBe(true);
  expect(isPlainDate('2016-02-29')).toBe(true);
  expect(isPlainDate('2000-02-29')).toBe(true);
});

it('A day that the calendar lacks, or that is written otherwise, is no plain date.', () => {
  const no = [
    '2017-02-29',
    '1900-02-29',
    '2017-02-30',
    '2017-04-31',
    '2017-13-01',
    '2017-00-10',
    '2017-01-00',
  ];
  const otherwise = ['2017-7-4', '17-07-04', ' 2017-07-04', '2017-07-04T00:00', 'July 4', '', null, 20170704];
  for (const value of [...no, ...otherwise]) expect(isPlainDate(value), String(value)).toBe(false);
});

it('A plain date has a year, a month and a day.', () => {
  expect(datePartsOf('2017-07-04')).toEqual([2017, 7, 4]);
});

it('Plain dates compare as strings do.', () => {
  for (const date of everyDay) expect(date < byPlatform(date, 1), date).toBe(true);
});

it('Items are ordered by day, oldest first, and those of one day keep their order.', () => {
  const days = ['2017-07-04', '2017-06-30', '2018-01-03', '2017-06-30'].map((date, n) => ({ date, n }));
  expect(days.sort(byDate).map(({ n }) => n)).toEqual([1, 3, 0, 2]);
});
