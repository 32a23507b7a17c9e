import { describe, expect, it } from 'vitest';
import { counts } from '../../src/story/form/count.ts';
import {
  countsOf,
  openingCount,
  openingStop,
  reportsInOrder,
  resolveAt,
  sameDayOn,
  spansYears,
  startOf,
  stopById,
  stopsOf,
} from '../../src/story/stops.ts';
import {
  changedStory,
  eightLevels,
  everyStop,
  reports,
  stopNamed,
  story,
  twoLevels,
} from '../fixtures/story.ts';

const byReports = stopsOf(story, 'reports');
const byResponses = stopsOf(story, 'responses');

describe('The stops', () => {
  it('The stops by reports are the reports of that role, in the order in which they were printed.', () => {
    expect(byReports.map(({ id, date, report }) => [id, date, report?.id])).toEqual([
      ['courier', '2017-06-30', 'courier'],
      ['ledger', '2017-06-30', 'ledger'],
      ['gazette', '2017-07-03', 'gazette'],
      ['tribune', '2017-07-05', 'tribune'],
    ]);
  });

  it('The stops by reports do not depend on the order of the file.', () => {
    const reversed = changedStory(['reports.list', reports.toReversed()]);
    expect(stopsOf(reversed, 'reports')).toEqual(byReports);
    expect(reportsInOrder(reversed)).toEqual(reportsInOrder(story));
  });

  it('The stops by responses are the days with a response, oldest first.', () => {
    // biome-ignore format: a list is read at a glance
    const days = ['2017-06-29', '2017-06-30', '2017-07-03', '2017-07-05', '2017-07-06', '2017-08-04', '2018-01-03'];
    expect(byResponses.map(({ id, date, report }) => [id, date, report])).toEqual(
      days.map((day) => [day, day, undefined]),
    );
  });

  it('Stops have indexes from 0, are the same objects on each call, and are found by count and id.', () => {
    for (const count of counts) expect(stopsOf(story, count)).toBe(stopsOf(story, count));
    for (const stop of everyStop) {
      expect(stopsOf(story, stop.count)[stop.index]).toBe(stop);
      for (const count of counts)
        expect(stopById(story, count, stop.id)).toBe(count === stop.count ? stop : undefined);
    }
  });
});

it('A story with reports has both counts and opens on the reports; a story without opens on the responses.', () => {
  expect(countsOf(story)).toEqual(['reports', 'responses']);
  for (const given of [twoLevels, eightLevels]) {
    expect(countsOf(given)).toEqual(['responses']);
    expect(stopsOf(given, 'reports')).toEqual([]);
    expect(reportsInOrder(given)).toEqual([]);
    expect(openingCount(given)).toBe('responses');
  }
});

describe('The opening stop', () => {
  it.each([
    ['a report by its id', { count: 'reports', at: 'gazette' }, 'reports', 'gazette', '2017-07-03'],
    ['a day by responses', { count: 'responses', at: '2017-08-04' }, 'responses', '2017-08-04', 'tribune'],
    ['a report’s day', { count: 'responses', at: 'ledger' }, 'responses', '2017-06-30', 'ledger'],
    ['a day by reports', { count: 'reports', at: '2017-07-01' }, 'reports', 'ledger', '2017-06-30'],
    ['a day between two stops', '2017-07-04', 'reports', 'gazette', '2017-07-03'],
    ['nothing', undefined, 'reports', 'tribune', '2017-07-05'],
    ['what is no stop', { count: 'reports', at: 'the-moon' }, 'reports', 'tribune', '2017-07-05'],
  ] as const)(
    'A story that opens at %s opens on that count, and on the other at the last stop by that day.',
    (_, open, count, id, other) => {
      const given = changedStory(['open', open]);
      const [otherCount] = counts.filter((each) => each !== count);
      expect(openingCount(given)).toBe(count);
      expect(openingStop(given, count).id).toBe(id);
      expect(openingStop(given, otherCount ?? count).id).toBe(other);
    },
  );

  it('A story of one count opens at the day that it names, else at its last stop.', () => {
    expect(openingStop(eightLevels, 'responses').id).toBe(eightLevels.open);
    const { open: _, ...others } = eightLevels;
    expect(openingStop(others, 'responses').id).toBe('1904-07-04');
  });
});

describe('The days of a story', () => {
  it('A story begins on the day that it names, else on the day of its first stop.', () => {
    expect(startOf(story)).toBe('2017-06-28');
    expect(startOf(changedStory(['start', undefined]))).toBe('2017-06-29');
    expect(startOf(twoLevels)).toBe('1930-03-01');
  });

  it('A story spans years if a whole year lies between its first and its last.', () => {
    expect([story, twoLevels, eightLevels].map(spansYears)).toEqual([false, false, true]);
    expect(spansYears(changedStory(['start', '2016-12-31']))).toBe(true);
    expect(spansYears(changedStory(['responses[6].date', '2019-01-01']))).toBe(true);
  });
});

describe('Resolving at', () => {
  it.each([
    ['reports', '1999-01-01', 'courier'],
    ['reports', '2017-06-30', 'ledger'],
    ['reports', '2017-07-02', 'ledger'],
    ['reports', '2099-12-31', 'tribune'],
    ['responses', '1999-01-01', '2017-06-29'],
    ['responses', '2017-08-03', '2017-07-06'],
  ] as const)(
    'On the count by %s the day %s names the stop %s: the last on or before it, else the first.',
    (count, day, id) => {
      expect(resolveAt(story, count, day)?.id).toBe(id);
    },
  );

  it('By responses the id of a report, marker or not, names the last stop by its day.', () => {
    expect(reports.map(({ id }) => [id, resolveAt(story, 'responses', id)?.id])).toEqual([
      ['courier', '2017-06-30'],
      ['ledger', '2017-06-30'],
      ['gazette', '2017-07-03'],
      ['tribune', '2017-07-05'],
      ['commission', '2017-07-05'],
      ['almanac', '2017-07-06'],
    ]);
  });

  it('By reports only the id of a stop names one, that of a marker none.', () => {
    for (const stop of byReports) expect(resolveAt(story, 'reports', stop.id)).toBe(stop);
    expect(resolveAt(story, 'reports', 'commission')).toBeUndefined();
  });

  it.each(['soon', '', '2017-02-30', '2017-7-4', 'Courier', 'constructor', '44', ' courier'])(
    'The text “%s” names no stop.',
    (at) => {
      for (const count of counts) expect(resolveAt(story, count, at)).toBeUndefined();
    },
  );
});

it.each([
  ['2017-06-29', 'reports', 'courier'],
  ['2018-01-03', 'reports', 'tribune'],
  ['courier', 'responses', '2017-06-30'],
] as const)('From the stop %s the count by %s goes to %s: the last stop by that day.', (from, count, id) => {
  expect(sameDayOn(story, count, stopNamed(from)).id).toBe(id);
});
