import { describe, expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import type { Count } from '../../src/story/form/count.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { legendOf } from '../../src/story/levels.ts';
import { countedSince, snapshotAt, statusOf } from '../../src/story/snapshots.ts';
import { type Stop, stopsOf } from '../../src/story/stops.ts';
import { byReports, byResponses } from '../fixtures/snapshots.ts';
import { changedStory, everyStop, stopNamed, story } from '../fixtures/story.ts';

const at = (id: string, given = story) => snapshotAt(given, stopNamed(id, given));

/** The levels of a place by reports. */
const reportLevels = (postal: Postal, given = story) =>
  stopsOf(given, 'reports').map((stop) => statusOf(snapshotAt(given, stop), postal).level);

describe('A snapshot', () => {
  it.each(everyStop.map((stop) => [stop.count, stop.id, stop] as const))(
    'A snapshot has the status of all 51 by the codebook, on the count "%s" at %s.',
    (count, id, stop) => {
      const table = count === 'reports' ? byReports(id) : byResponses(id);
      const snapshot = snapshotAt(story, stop);
      const { statuses, tally, dc, levelSizes, added } = snapshot;
      expect([...statuses.keys()]).toEqual(postals);
      for (const postal of postals) expect(statusOf(snapshot, postal)).toMatchObject(plain(table, postal));
      const counted = postals.filter((postal) => table[postal]?.isCounted);
      expect(tally).toBe(counted.filter((postal) => postal !== 'DC').length);
      expect(dc).toBe(counted.includes('DC'));
      expect(added).toEqual(postals.filter((postal) => table[postal]?.added));
      expect([...levelSizes.keys()]).toEqual(legendOf(story, count).map(({ id }) => id));
      for (const [level, size] of levelSizes)
        expect(size, level).toBe(postals.filter((postal) => table[postal]?.level === level).length);
      expect([...levelSizes.values()].reduce((sum, size) => sum + size, 0)).toBe(51);
    },
  );

  const plain = (table: ReturnType<typeof byReports>, postal: Postal) => ({
    level: table[postal]?.level,
    isCounted: table[postal]?.isCounted,
  });

  it('The made-up story’s numbers are 2, 4, 5 and 5 by reports, and 1 to 5 and 4 by responses.', () => {
    const tallies = (count: 'reports' | 'responses') =>
      stopsOf(story, count).map((stop) => snapshotAt(story, stop).tally);
    expect(tallies('reports')).toEqual([2, 4, 5, 5]);
    expect(tallies('responses')).toEqual([1, 3, 4, 5, 5, 5, 4]);
  });

  it('A snapshot is the same object on each call.', () => {
    for (const stop of everyStop) expect(snapshotAt(story, stop)).toBe(snapshotAt(story, stop));
  });
});

describe('A counted state', () => {
  it('A counted state has the level of its own response if that counts, else the level that a report gives it.', () => {
    expect(reportLevels('KY')).toEqual(['unsorted', 'conditional', 'refused', 'refused']);
    expect(reportLevels('NY')).toEqual(['unnamed', 'unnamed', 'unsorted', 'conditional']);
    expect(reportLevels('CA')).toEqual(['unnamed', 'refused', 'refused', 'refused']);
  });

  it('A counted state whose response does not count keeps the level of the latest report that gives it one.', () => {
    const reviewing = changedStory(['responses[2].level', 'reviewing']);
    expect(reportLevels('KY', reviewing)).toEqual(['unsorted', 'conditional', 'conditional', 'conditional']);
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

  it('A state that only a marker names is not counted.', () => {
    expect(statusOf(at('tribune'), 'VT')).toEqual({ level: 'unnamed', isCounted: false, levelSince: null });
  });
});

it('A place outside the story is not counted, even if a report names it.', () => {
  const outside = changedStory(['outside', { states: ['MS'], label: 'Not asked' }]);
  const status = { level: 'outside', isCounted: false, levelSince: null };
  expect(statusOf(at('tribune', outside), 'MS')).toEqual(status);
});

/** The day since which a place has its level at a stop. */
const levelSince = (given: Story, stop: Stop, postal: Postal) =>
  statusOf(snapshotAt(given, stop), postal).levelSince;

describe('The day since which a level holds', () => {
  it('The day since which a place has its level is that of the first stop of the run, for all 51 at every stop.', () => {
    for (const stop of everyStop) {
      const stops = stopsOf(story, stop.count);
      const levelAt = (index: number, postal: Postal) =>
        statusOf(snapshotAt(story, stops[index] as Stop), postal).level;
      for (const postal of postals) {
        let first = stop.index;
        while (first > 0 && levelAt(first - 1, postal) === levelAt(stop.index, postal)) first--;
        const hasBegun = !['unnamed', 'no-answer'].includes(levelAt(stop.index, postal));
        expect(levelSince(story, stop, postal), `${stop.id} ${postal}`).toBe(
          hasBegun ? stops[first]?.date : null,
        );
      }
    }
  });

  it('A quotation, a report or a response of the same level does not change that day.', () => {
    expect(levelSince(story, stopNamed('2018-01-03'), 'CA')).toBe('2017-06-29');
    expect(levelSince(story, stopNamed('tribune'), 'MS')).toBe('2017-06-30');
    const twice = changedStory(['responses[7].level', 'provided']);
    expect(levelSince(twice, stopNamed('2018-01-03', twice), 'VT')).toBe('2017-07-06');
  });
});

const days = (count: Count, postal: Postal) =>
  stopsOf(story, count).map((stop) => countedSince(story, snapshotAt(story, stop), postal)?.slice(5) ?? null);

describe('The day since which a state is counted', () => {
  it('By reports a state is counted since the first report that names it, whatever its level is.', () => {
    expect(days('reports', 'KY')).toEqual(['06-30', '06-30', '06-30', '06-30']);
    expect(days('reports', 'NY')).toEqual([null, null, '07-03', '07-03']);
  });

  it('By reports a state that no report names has no such day, even if it has responded.', () => {
    expect(days('reports', 'VT')).toEqual([null, null, null, null]);
  });

  it('By responses a state is counted since the day since which it has its level.', () => {
    expect(days('responses', 'KY')).toEqual(['06-29', '06-29', '07-03', '07-03', '07-03', '07-03', '07-03']);
    expect(days('responses', 'TX')).toEqual([null, '06-30', '06-30', '06-30', '06-30', '06-30', '01-03']);
  });
});
