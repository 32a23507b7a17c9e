import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import type { Count } from '../../src/story/form/count.ts';
import { legendOf } from '../../src/story/levels.ts';
import { countedSince, snapshotAt, statusOf } from '../../src/story/snapshots.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, everyStop, stopNamed, story } from '../fixtures/story.ts';

const at = (id: string, given = story) => snapshotAt(given, stopNamed(id, given));

/** The levels of a place by reports. */
const reportLevels = (postal: Postal, given = story) =>
  stopsOf(given, 'reports').map((stop) => statusOf(snapshotAt(given, stop), postal).level);

describe('A snapshot', () => {
  it.each([
    ['courier', '2', 'KY MS', 'KY unsorted, MS refused'],
    ['ledger', '4', 'CA TX', 'CA refused, KY conditional, TX public-only'],
    ['gazette', '5 and D.C.', 'DC NY', 'DC refused, KY refused, NY unsorted'],
    ['tribune', '5 and D.C.', '', 'NY conditional'],
    ['2017-06-29', '1', 'CA KY', 'CA refused, KY (reviewing)'],
    ['2017-06-30', '3', 'MS TX', 'MS refused, TX public-only'],
    ['2017-07-03', '4 and D.C.', 'DC KY', 'DC refused, KY refused'],
    ['2017-07-05', '5 and D.C.', 'NY', 'NY conditional'],
    ['2017-07-06', '5 and D.C.', 'VT', 'VT (reviewing)'],
    ['2017-08-04', '5 and D.C.', 'VT', 'VT (provided)'],
    ['2018-01-03', '4 and D.C.', 'TX', 'TX (provided)'],
  ])(
    'The snapshot at %s counts %s, adds “%s”, and has these levels since its day, in brackets those that are not counted: %s.',
    (id, figure, newPlaces, changes) => {
      const { stop, statuses, tally, dc, added, levelSizes } = at(id);
      const before = stopsOf(story, stop.count)[stop.index - 1];
      const first = { level: stop.report ? 'unnamed' : 'no-answer', isCounted: false, levelSince: null };
      const changed = [...statuses].filter(([postal, status]) => {
        const earlier = before ? statusOf(snapshotAt(story, before), postal) : first;
        return !isDeepStrictEqual(status, earlier);
      });
      expect([...statuses.keys()]).toEqual(postals);
      expect(
        changed
          .map(([postal, { level, isCounted }]) => `${postal} ${isCounted ? level : `(${level})`}`)
          .join(', '),
      ).toBe(changes);
      for (const [, { levelSince }] of changed) expect(levelSince).toBe(stop.date);
      expect(`${tally}${dc ? ' and D.C.' : ''}`).toBe(figure);
      expect(added.join(' ')).toBe(newPlaces);
      const sizeOf = (level: string) => [...statuses.values()].filter((each) => each.level === level).length;
      expect([...levelSizes]).toEqual(legendOf(story, stop.count).map(({ id }) => [id, sizeOf(id)]));
    },
  );

  it('A snapshot is the same object on each call.', () => {
    for (const stop of everyStop) expect(snapshotAt(story, stop)).toBe(snapshotAt(story, stop));
  });
});

describe('A counted state', () => {
  it('A counted state whose response does not count keeps the level of the latest report that gives it one.', () => {
    const reviewing = ['responses[2].level', 'reviewing'] as const;
    expect(reportLevels('KY', changedStory(reviewing))).toEqual([
      'unsorted',
      'conditional',
      'conditional',
      'conditional',
    ]);
    const sorted = changedStory(reviewing, ['reports.list[2].named.public-only', ['TX', 'KY']]);
    expect(reportLevels('KY', sorted)).toEqual(['unsorted', 'conditional', 'public-only', 'public-only']);
  });

  it('A counted state to which no report gives a level is unsorted.', () => {
    const reviewing = changedStory(['responses[4].level', 'reviewing']);
    expect(reportLevels('NY', reviewing).slice(2)).toEqual(['unsorted', 'unsorted']);
  });

  it('A counted state stays in the number, whatever it responds.', () => {
    const delivered = changedStory(['responses[3].level', 'provided']);
    expect(stopsOf(delivered, 'reports').map((stop) => snapshotAt(delivered, stop).tally)).toEqual([
      2, 4, 5, 5,
    ]);
  });
});

it('A place outside the story is not counted, even if a report names it.', () => {
  const outside = changedStory(['outside', { states: ['MS'], label: 'Not asked' }]);
  const status = { level: 'outside', isCounted: false, levelSince: null };
  expect(statusOf(at('tribune', outside), 'MS')).toEqual(status);
});

it('A response of the same level does not change the day since which a place has it.', () => {
  const twice = changedStory(['responses[7].level', 'provided']);
  expect(statusOf(at('2018-01-03', twice), 'VT').levelSince).toBe('2017-07-06');
});

it.each<[Count, Postal, since: string, days: (string | null)[]]>([
  ['reports', 'KY', 'the first report that names it', ['06-30', '06-30', '06-30', '06-30']],
  ['reports', 'NY', 'the first report that names it', [null, null, '07-03', '07-03']],
  ['reports', 'VT', 'no report, even if it has responded', [null, null, null, null]],
  ['responses', 'KY', 'its level', ['06-29', '06-29', '07-03', '07-03', '07-03', '07-03', '07-03']],
  ['responses', 'TX', 'its level', [null, '06-30', '06-30', '06-30', '06-30', '06-30', '01-03']],
])('On the count by %s %s is counted since %s.', (count, postal, _, days) => {
  const snapshots = stopsOf(story, count).map((stop) => snapshotAt(story, stop));
  expect(snapshots.map((each) => countedSince(story, each, postal)?.slice(5) ?? null)).toEqual(days);
});
