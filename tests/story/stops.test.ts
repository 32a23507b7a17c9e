import { describe, expect, it } from 'vitest';
import { counts } from '../../src/story/schema.ts';
import {
  openingStop,
  reportsInOrder,
  resolveAt,
  sameDayOn,
  stopOnOrBefore,
  stopsOf,
} from '../../src/story/stops.ts';
import { changedStory, everyStop, rawStory, stopNamed, story } from '../fixtures/story.ts';

const counted = stopsOf(story, 'reports');
const answered = stopsOf(story, 'responses');

/** Each day from before the letter to after the last answer. */
const everyDay = Array.from({ length: 210 }, (_, day) =>
  new Date(Date.UTC(2017, 5, 20 + day)).toISOString().slice(0, 10),
);

describe('The stops of the news tallies', () => {
  it('The stops by reports are the reports of that role, in the order in which they were printed.', () => {
    expect(counted.map(({ id, date, report }) => [id, date, report?.id])).toEqual([
      ['courier', '2017-06-30', 'courier'],
      ['ledger', '2017-06-30', 'ledger'],
      ['gazette', '2017-07-03', 'gazette'],
      ['tribune', '2017-07-05', 'tribune'],
    ]);
  });

  it('The stops by reports do not depend on the order of the file.', () => {
    const reversed = changedStory(['reports', (rawStory() as typeof story).reports.reverse()]);
    expect(stopsOf(reversed, 'reports')).toEqual(counted);
    expect(reportsInOrder(reversed)).toEqual(reportsInOrder(story));
  });
});

describe('The stops of the states’ own count', () => {
  it('The stops by responses are the days that carry an answer, oldest first.', () => {
    expect(answered.map(({ id, date, report }) => [id, date, report])).toEqual([
      ['2017-06-29', '2017-06-29', undefined],
      ['2017-06-30', '2017-06-30', undefined],
      ['2017-07-03', '2017-07-03', undefined],
      ['2017-07-05', '2017-07-05', undefined],
      ['2017-07-06', '2017-07-06', undefined],
      ['2017-08-04', '2017-08-04', undefined],
      ['2018-01-03', '2018-01-03', undefined],
    ]);
  });
});

describe('The stops of either count', () => {
  it('Stops are numbered from 0, and are the same objects each time they are asked for.', () => {
    for (const count of counts) {
      const stops = stopsOf(story, count);
      expect(stops.map((stop) => [stop.count, stop.index])).toEqual(stops.map((_, index) => [count, index]));
      expect(stopsOf(story, count)).toBe(stops);
    }
  });

  it('The figure opens at the last report, and by responses on its day.', () => {
    expect(openingStop(story, 'reports').id).toBe('tribune');
    expect(openingStop(story, 'responses').id).toBe('2017-07-05');
  });
});

describe('Resolving at', () => {
  it('An id of a stop means that stop.', () => {
    for (const stop of everyStop) expect(resolveAt(story, stop.count, stop.id)).toBe(stop);
  });

  it('A date means the latest stop on or before it, or the first where there is none.', () => {
    for (const count of counts)
      for (const day of everyDay) {
        const before = stopsOf(story, count).filter(({ date }) => date <= day);
        expect(resolveAt(story, count, day), `${count} ${day}`).toBe(
          before.at(-1) ?? stopsOf(story, count)[0],
        );
      }
    expect(resolveAt(story, 'reports', '1999-01-01')?.id).toBe('courier');
    expect(resolveAt(story, 'reports', '2017-06-30')?.id).toBe('ledger');
    expect(resolveAt(story, 'responses', '2099-12-31')?.id).toBe('2018-01-03');
  });

  it('An id of a report, marker or not, means the stop of its day among the responses.', () => {
    expect(story.reports.map(({ id }) => [id, resolveAt(story, 'responses', id)?.id])).toEqual([
      ['courier', '2017-06-30'],
      ['ledger', '2017-06-30'],
      ['gazette', '2017-07-03'],
      ['tribune', '2017-07-05'],
      ['commission', '2017-07-05'],
      ['almanac', '2017-07-06'],
    ]);
  });

  it('An id of a marker means nothing among the reports.', () => {
    expect(resolveAt(story, 'reports', 'commission')).toBeUndefined();
  });

  it.each(['soon', '', '2017-02-30', '2017-7-4', 'Courier', 'constructor', '44', ' courier'])(
    'The text “%s” means no stop.',
    (at) => {
      for (const count of counts) expect(resolveAt(story, count, at)).toBeUndefined();
    },
  );
});

describe('Changing the count', () => {
  it('Changing the count keeps the day: the last stop on or before it, else the first.', () => {
    for (const shown of everyStop)
      for (const count of counts) {
        const before = stopsOf(story, count).filter(({ date }) => date <= shown.date);
        const stop = sameDayOn(story, count, shown);
        expect(stop, `${shown.id} → ${count}`).toBe(before.at(-1) ?? stopsOf(story, count)[0]);
        expect(stop).toBe(stopOnOrBefore(stopsOf(story, count), shown.date));
      }
    expect(sameDayOn(story, 'reports', stopNamed('2017-06-29')).id).toBe('courier');
    expect(sameDayOn(story, 'reports', stopNamed('2018-01-03')).id).toBe('tribune');
  });

  it('Changing the count goes to the later of two reports of one day.', () => {
    expect(sameDayOn(story, 'reports', stopNamed('2017-06-30')).id).toBe('ledger');
  });
});
