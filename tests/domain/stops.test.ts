import { describe, expect, test } from 'vitest';
import { nextDay } from '../../src/domain/plainDate.ts';
import {
  clocks,
  openingStop,
  reportsInOrder,
  resolveAt,
  sameDayOn,
  stopOnOrBefore,
  stopsOf,
} from '../../src/domain/stops.ts';
import { changedRecord, everyStop, rawRecord, record, stopNamed } from '../fixtures/record.ts';

const counted = stopsOf(record, 'counted');
const answered = stopsOf(record, 'answered');

/** Each day from the letter to a week after the last answer. */
const everyDay: string[] = [];
for (let day = '2017-06-20'; day <= '2018-04-09'; day = nextDay(day)) everyDay.push(day);

describe('The stops of the press’s clock', () => {
  test('are the seven reports of that role, in the order in which they were printed', () => {
    expect(counted.map(({ id, date }) => [id, date])).toEqual([
      ['townhall', '2017-06-30'],
      ['the-hill', '2017-06-30'],
      ['buzzfeed-news', '2017-07-01'],
      ['cnn-july-3', '2017-07-03'],
      ['huffpost', '2017-07-04'],
      ['cnn', '2017-07-04'],
      ['washington-post', '2017-07-05'],
    ]);
    for (const stop of counted) expect(stop.report?.id).toBe(stop.id);
  });

  test('leave the markers out', () => {
    expect(record.reports.filter(({ role }) => role === 'marker').map(({ id }) => id)).toEqual([
      'commission',
      'ap-usa-today',
      'brennan-center',
    ]);
  });

  test('share a day in equal parts', () => {
    expect(counted.map(({ days }) => days)).toEqual([2, 2.5, 3, 5, 6, 6.5, 7]);
  });

  test('do not depend on the order of the file', () => {
    const reversed = changedRecord(['reports', (rawRecord() as typeof record).reports.reverse()]);
    expect(stopsOf(reversed, 'counted')).toEqual(counted);
    expect(reportsInOrder(reversed)).toEqual(reportsInOrder(record));
  });
});

describe('The stops of the states’ clock', () => {
  test('are the 54 days that carry an answer, from June 29, 2017 to April 2, 2018', () => {
    expect(answered).toHaveLength(54);
    expect([answered[0]?.id, answered.at(-1)?.id]).toEqual(['2017-06-29', '2018-04-02']);
    const days = record.responses.map(({ date }) => date);
    for (const day of everyDay)
      expect(
        answered.some(({ id }) => id === day),
        day,
      ).toBe(days.includes(day));
    for (const stop of answered) expect([stop.date, stop.report]).toEqual([stop.id, undefined]);
  });

  test('are drawn to scale from the day of the letter', () => {
    expect([answered[0]?.days, answered.at(-1)?.days]).toEqual([1, 278]);
  });
});

describe('The stops of either clock', () => {
  test.each(clocks)('are numbered from 0, and none stands before the one before it: %s', (clock) => {
    for (const [index, stop] of stopsOf(record, clock).entries()) {
      expect([stop.clock, stop.index]).toEqual([clock, index]);
      expect(stop.days).toBeGreaterThan(stopsOf(record, clock)[index - 1]?.days ?? 0);
    }
  });

  test('are the same objects each time they are asked for', () => {
    for (const clock of clocks) expect(stopsOf(record, clock)).toBe(stopsOf(record, clock));
  });

  test('open at The Washington Post’s count, and on its day', () => {
    expect(openingStop(record, 'counted').id).toBe('washington-post');
    expect(openingStop(record, 'answered').id).toBe('2017-07-05');
  });
});

describe('Resolving at', () => {
  test('an id of a stop gives that stop, on its own clock', () => {
    for (const stop of everyStop) expect(resolveAt(record, stop.clock, stop.id)).toBe(stop);
  });

  test('a date gives the latest stop on or before it, or the first where there is none', () => {
    for (const clock of clocks)
      for (const day of everyDay) {
        const before = stopsOf(record, clock).filter(({ date }) => date <= day);
        expect(resolveAt(record, clock, day), `${clock} ${day}`).toBe(
          before.at(-1) ?? stopsOf(record, clock)[0],
        );
      }
    expect(resolveAt(record, 'counted', '1999-01-01')?.id).toBe('townhall');
    expect(resolveAt(record, 'counted', '2017-06-30')?.id).toBe('the-hill');
    expect(resolveAt(record, 'counted', '2017-07-02')?.id).toBe('buzzfeed-news');
    expect(resolveAt(record, 'answered', '2017-07-08')?.id).toBe('2017-07-07');
    expect(resolveAt(record, 'answered', '2099-12-31')?.id).toBe('2018-04-02');
  });

  test('a report’s id on the states’ clock means its day', () => {
    expect(counted.map(({ id }) => [id, resolveAt(record, 'answered', id)?.id])).toEqual([
      ['townhall', '2017-06-30'],
      ['the-hill', '2017-06-30'],
      ['buzzfeed-news', '2017-07-01'],
      ['cnn-july-3', '2017-07-03'],
      ['huffpost', '2017-07-04'],
      ['cnn', '2017-07-04'],
      ['washington-post', '2017-07-05'],
    ]);
  });

  test('a marker’s id means its day on the states’ clock, and nothing on the press’s', () => {
    expect(resolveAt(record, 'answered', 'commission')?.id).toBe('2017-07-05');
    expect(resolveAt(record, 'answered', 'brennan-center')?.id).toBe('2017-07-10');
    expect(resolveAt(record, 'counted', 'commission')).toBeUndefined();
  });

  test.each(['soon', '', '2017-02-30', '2017-7-4', 'Townhall', 'constructor', '44', ' cnn'])(
    'anything else means nothing: “%s”',
    (at) => {
      for (const clock of clocks) expect(resolveAt(record, clock, at)).toBeUndefined();
    },
  );
});

describe('Changing the clock', () => {
  test('keeps the day: the last stop on or before it, else the first', () => {
    for (const shown of everyStop)
      for (const clock of clocks) {
        const before = stopsOf(record, clock).filter(({ date }) => date <= shown.date);
        const stop = sameDayOn(record, clock, shown);
        expect(stop, `${shown.id} → ${clock}`).toBe(before.at(-1) ?? stopsOf(record, clock)[0]);
        expect(stop).toBe(stopOnOrBefore(stopsOf(record, clock), shown.date));
      }
  });

  test('goes to the later of two counts on one day', () => {
    expect(sameDayOn(record, 'counted', stopNamed('2017-06-30')).id).toBe('the-hill');
    expect(sameDayOn(record, 'counted', stopNamed('2017-07-04')).id).toBe('cnn');
  });

  test('goes to the first count from the day before it, and to the last from all days after it', () => {
    expect(sameDayOn(record, 'counted', stopNamed('2017-06-29')).id).toBe('townhall');
    expect(sameDayOn(record, 'counted', stopNamed('2018-04-02')).id).toBe('washington-post');
  });
});
