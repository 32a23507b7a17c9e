import { describe, expect, test } from 'vitest';
import { exponentOf, median } from '../../bench/growth/exponent.ts';
import { busyDays, madeDataset, randomOf, spread } from '../../bench/growth/made.ts';
import type { Cell, Year } from '../../bench/growth/page.ts';
import { failuresIn, type Measured } from '../../bench/growth/report.ts';

const places = Array.from({ length: 51 }, (_, i) => `place ${i}`);

describe('The exponent of a curve', () => {
  test.each([0, 0.5, 1, 2])('of costs that grow by the power %d is that power', (power) => {
    expect(exponentOf([51, 500, 3142].map((size) => [size, 3 * size ** power]))).toBeCloseTo(power);
  });

  test('is taken over medians, which one slow reading does not move', () => {
    expect(median([2, 900, 1])).toBe(2);
    expect(median([4, 2])).toBe(3);
  });
});

describe('The made-up record', () => {
  test('is the same for the same seed', () => {
    const made = () => madeDataset(places, [51, 3, 10], randomOf(7));
    expect(made()).toEqual(made());
    expect(madeDataset(places, [51, 3, 10], randomOf(8))).not.toEqual(made());
  });

  test('changes on each day as many places as asked for, each to a level that it does not have', () => {
    const { responses } = madeDataset(places, [51, 3, 10], randomOf(7));
    const days = [...new Set(responses.map(({ date }) => date))];
    const current = new Map<string, string>();
    expect(days).toEqual(['2001-01-01', '2001-01-02', '2001-01-03']);
    for (const [i, day] of days.entries()) {
      const some = responses.filter(({ date }) => date === day);
      expect(new Set(some.map(({ state }) => state)).size).toBe([51, 3, 10][i]);
      for (const { state, level } of some) {
        expect(level).not.toBe(current.get(state) ?? 'no-answer');
        current.set(state, level);
      }
    }
  });

  test('has busy and quiet days, none without an answer, that add up', () => {
    const days = busyDays(365, 100_000, 3142, randomOf(7));
    expect(days.reduce((a, b) => a + b)).toBe(100_000);
    expect(Math.min(...days)).toBeGreaterThan(0);
    expect(Math.max(...days)).toBeLessThanOrEqual(3142);
    expect(Math.max(...days)).toBeGreaterThan(100 * Math.min(...days));
  });

  test('takes an even spread of the counties', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
  });
});

/** Measures that hold: each a cost without growth, but where it follows what changes. */
function measured(cost: (cell: { places: number; stops: number }) => Partial<Cell> = () => ({})): Measured {
  const jump = { changed: 9, script: { ours: 1.2, bare: 1 }, frame: { ours: 1.1, bare: 1 } };
  const steps = [1, 10, 100, 1000].map((changed) => [changed, changed / 1000] as const);
  const year: Year = { places: 3142, stops: 365, answers: 100_000, fold: 1, steps, jump, look: 1, wrong: 0 };
  const cells = [51, 500, 3142].flatMap((places) =>
    [8, 100, 1000].map((stops): Cell => {
      const size = { places, stops, answers: 10 * stops };
      return { ...size, fold: 1, look: 1, change: 1, visitAll: places, jump, wrong: 0, ...cost(size) };
    }),
  );
  return { machine: '', year, histories: [{ ...year, answers: 1000 }, year], cells };
}

describe('The check of what was measured', () => {
  test('finds nothing where all holds', () => {
    expect(failuresIn(measured())).toEqual([]);
  });

  test.each<[string, Measured, RegExp]>([
    [
      'a change that grows with the places',
      measured(({ places }) => ({ change: places })),
      /one change over places/,
    ],
    [
      'a change that grows with the stops',
      measured(({ stops }) => ({ change: stops })),
      /one change over stops/,
    ],
    ['a look-up that grows with the stops', measured(({ stops }) => ({ look: stops })), /look-up over stops/],
    ['a control that does not grow', measured(() => ({ visitAll: 1 })), /control/],
    ['a place that is drawn wrongly', measured(() => ({ wrong: 1 })), /wrong places/],
  ])('reports %s', (_, planted, sentence) => {
    expect(failuresIn(planted).join('\n')).toMatch(sentence);
  });

  test('reports a jump that takes too long, a change that costs the same whatever it changes, a growing history', () => {
    const { year, ...rest } = measured();
    const slow = { ...year, jump: { ...year.jump, frame: { ours: 2, bare: 1 } } };
    expect(failuresIn({ ...rest, year: slow }).join()).toContain('2.00 bare loops');
    const same = { ...year, steps: year.steps.map(([changed]) => [changed, 1] as const) };
    expect(failuresIn({ ...rest, year: same }).join()).toMatch(/A change follows its places by 0.00/);
    const growing = [{ ...year, answers: 1000, look: 0.01 }, year];
    expect(failuresIn({ ...rest, year, histories: growing }).join()).toMatch(/grows with the answers/);
  });
});
