import { expect, it } from 'vitest';
import { isPlainDate } from '../../src/lib/plainDate.ts';

/** Every day of the years around the story, a leap year and the turns of two centuries among them. */
const everyDay = [1899, 1900, 1999, 2000, 2016, 2017, 2018, 2100].flatMap((year) =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)),
);

it('A plain date is a day that the calendar has.', () => {
  for (const date of everyDay) expect(isPlainDate(date), date).toBe(true);
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
