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
  stopOnOrBefore,
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
    const reversed = changedStory(['reports.list', reports.toReversed()]);
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

  it('A stop is found by its id on its own count, and nowhere else.', () => {
    for (const stop of everyStop)
      for (const count of counts)
        expect(stopById(story, count, stop.id)).toBe(count === stop.count ? stop : undefined);
  });
});

describe('The counts of a story', () => {
  it('A story with reports has both counts, that of the reports first; one without has that of the responses.', () => {
    expect(countsOf(story)).toEqual(['reports', 'responses']);
    for (const given of [twoLevels, eightLevels]) {
      expect(countsOf(given)).toEqual(['responses']);
      expect(stopsOf(given, 'reports')).toEqual([]);
      expect(reportsInOrder(given)).toEqual([]);
    }
  });

  it('A story without reports opens on the responses, whichever count is asked for.', () => {
    expect([twoLevels, eightLevels].map(openingCount)).toEqual(['responses', 'responses']);
    expect(openingStop(twoLevels, 'responses').id).toBe('1931-01-15');
  });
});

describe('The opening stop', () => {
  /** The stops at which each count of the made-up story opens, the one that it opens on first. */
  const openings = (open: unknown) => {
    const given = changedStory(['open', open]);
    const first = openingCount(given);
    return [
      first,
      ...counts.toSorted((a) => (a === first ? -1 : 1)).map((each) => openingStop(given, each).id),
    ];
  };

  it.each([
    ['a report by its id', { count: 'reports', at: 'gazette' }, ['reports', 'gazette', '2017-07-03']],
    [
      'a day on the count by responses',
      { count: 'responses', at: '2017-08-04' },
      ['responses', '2017-08-04', 'tribune'],
    ],
    [
      'a report’s day on the count by responses',
      { count: 'responses', at: 'ledger' },
      ['responses', '2017-06-30', 'ledger'],
    ],
    [
      'a day on the count by reports',
      { count: 'reports', at: '2017-07-01' },
      ['reports', 'ledger', '2017-06-30'],
    ],
    ['a day alone', '2017-07-03', ['reports', 'gazette', '2017-07-03']],
    ['a day between two stops', '2017-07-04', ['reports', 'gazette', '2017-07-03']],
    ['nothing', undefined, ['reports', 'tribune', '2017-07-05']],
    ['what is no stop', { count: 'reports', at: 'the-moon' }, ['reports', 'tribune', '2017-07-05']],
  ])(
    'A story that opens at %s opens on that count, and on the other at the last stop by that day.',
    (_, open, due) => {
      expect(openings(open)).toEqual(due);
    },
  );

  it('A story of one count opens at its day, else at its last stop.', () => {
    expect(openingStop(eightLevels, 'responses').id).toBe(eightLevels.open);
    const { open: _, ...others } = eightLevels;
    expect(openingStop(others, 'responses').id).toBe('1904-07-04');
  });
});

describe('The beginning of a story', () => {
  it('A story begins on its own day, else on that of its first stop.', () => {
    expect(startOf(story)).toBe('2017-06-28');
    expect(startOf(changedStory(['start', undefined]))).toBe('2017-06-29');
    expect(startOf(twoLevels)).toBe('1930-03-01');
  });

  it('A story spans years where more than one lies between its first and its last.', () => {
    expect([story, twoLevels, eightLevels].map(spansYears)).toEqual([false, false, true]);
    expect(spansYears(changedStory(['start', '2016-12-31']))).toBe(true);
    expect(spansYears(changedStory(['responses[6].date', '2019-01-01']))).toBe(true);
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
    expect(reports.map(({ id }) => [id, resolveAt(story, 'responses', id)?.id])).toEqual([
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
