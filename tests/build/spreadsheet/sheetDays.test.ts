import { expect, it } from 'vitest';
import {
  isMonthFirst,
  readDay,
  showsDay,
  showsDayFirst,
  swappedDay,
} from '../../../src/build/spreadsheet/sheetDays.ts';

it.each(['2017-7-4', '2017/07/04', '07/04/2017', '4-Jul-2017', 'Jul. 4, 2017'])(
  'The cell %s is read as July 4, 2017.',
  (cell) => {
    expect(readDay(cell)).toBe('2017-07-04');
  },
);

it.each([
  '',
  '7/4/17',
  '13/7/2017',
  '2017-02-30',
  '4.7.2017',
  '42920',
  'July 2017',
  '4-Foo-2017',
  'Junk 4, 2017',
])('The cell %j is no day that can be read.', (cell) => {
  expect(readDay(cell)).toBeUndefined();
});

it.each([
  ['7/4/17', '2017-07-04'],
  ['4-Jul-17', '2017-07-04'],
  ['9/22/19', '1919-09-22'],
  ['7/4/2017', '2017-07-04'],
])('The cell %s is recognised as the story’s day %s.', (cell, day) => {
  expect(showsDay(cell, day)).toBe(true);
  expect(showsDay(cell, '2017-07-05')).toBe(false);
  expect(showsDayFirst(cell, day)).toBe(false);
});

it.each(['04/07/2017', '4/7/2017', '4/7/17'])(
  'The cell %s shows July 4 with the day before the month.',
  (cell) => {
    expect(showsDayFirst(cell, '2017-07-04')).toBe(true);
    expect(showsDayFirst(cell, '2017-04-07')).toBe(false);
  },
);

it.each([
  ['05/09/2024', '2024-09-05', false],
  ['7/15/2017', undefined, true],
  ['7/7/2017', undefined, false],
  ['2017/07/15', undefined, false],
])('The cell %s may also be %s; that it shows the month first is %s.', (cell, other, isFirst) => {
  expect([swappedDay(cell), isMonthFirst(cell)]).toEqual([other, isFirst]);
});
