import { describe, expect, test } from 'vitest';
import { changesBetween, historyOf, sinceWhen, valueAt } from '../../src/domain/history.ts';

/** What is said at each step, of places by their letter: C is never named at the start. */
const said: Record<string, number>[] = [{ a: 1, b: 1 }, { a: 2 }, { a: 1, c: 5 }, {}, { a: 1, b: 7 }];
const history = historyOf(
  said.map((each) => Object.keys(each)),
  (place, step) => said[step]?.[place] as number,
);
const places = ['a', 'b', 'c'];
const steps = said.map((_, step) => step);

/** The last thing said of a place by a step, read from the first step on. */
const plainly = (place: string, step: number) =>
  said.slice(0, step + 1).findLast((each) => place in each)?.[place];

/** A list that counts how often one of its entries is read. */
function counting<Entry>(entries: readonly Entry[]) {
  const counted = { reads: 0 };
  const list = new Proxy(entries, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) counted.reads++;
      return Reflect.get(target, key);
    },
  });
  return { list, counted };
}

describe('A history', () => {
  test('knows what holds of each place at each step, and nothing before it is first said', () => {
    for (const place of places)
      for (const step of steps) expect(valueAt(history, place, step)).toBe(plainly(place, step));
    expect(valueAt(history, 'd', 4)).toBeUndefined();
    expect(valueAt(history, 'a', -1)).toBeUndefined();
  });

  test('keeps no new run where the same is said again', () => {
    expect(history.changed).toEqual([['a', 'b'], ['a'], ['a', 'c'], [], ['b']]);
    expect(history.runs.get('a')).toEqual({ from: [0, 1, 2], values: [1, 2, 1] });
  });

  test('knows since when it holds', () => {
    expect(steps.map((step) => sinceWhen(history, 'a', step))).toEqual([0, 1, 2, 2, 2]);
    expect(sinceWhen(history, 'c', 1)).toBeUndefined();
  });

  test('hands what held before to what finds what holds', () => {
    const sum = historyOf(
      [['a'], ['a'], ['a']],
      (_, step, before: number | undefined) => (before ?? 0) + step,
    );
    expect([0, 1, 2].map((step) => valueAt(sum, 'a', step))).toEqual([0, 1, 3]);
  });
});

describe('The changes between two steps', () => {
  test('are the places whose values differ, with their values at the second: every two steps', () => {
    for (const before of steps)
      for (const now of steps) {
        const due = places
          .filter(
            (place) => plainly(place, now) !== undefined && plainly(place, now) !== plainly(place, before),
          )
          .map((place) => [place, plainly(place, now)]);
        expect(changesBetween(history, before, now).sort(), `${before} to ${now}`).toEqual(due);
      }
  });
});

describe('The work that a history makes', () => {
  /** A history of many places in which each step changes three of them. */
  const wide = (places: number, steps: number) =>
    historyOf(
      Array.from({ length: steps }, (_, step) =>
        step === 0
          ? Array.from({ length: places }, (_, i) => i)
          : [0, 1, 2].map((i) => (step * 3 + i) % places),
      ),
      (_, step) => step,
    );

  test('reads no more entries for a value than their number can be halved, and one more', () => {
    for (const length of [10, 1000, 100_000]) {
      const { list, counted } = counting(Array.from({ length }, (_, i) => 2 * i));
      const long = { runs: new Map([['a', { from: list, values: list }]]), changed: [] };
      for (const step of [0, 1, length, 2 * length - 3, 2 * length]) {
        counted.reads = 0;
        valueAt(long, 'a', step);
        expect(counted.reads).toBeLessThanOrEqual(Math.log2(length) + 4);
      }
    }
  });

  test.each([
    [51, 100],
    [500, 100],
    [3142, 100],
    [3142, 1000],
  ])('looks at three places of %i for a step that changes three, of %i steps', (places, steps) => {
    const history = wide(places, steps);
    let looks = 0;
    const { runs } = history;
    const get = (place: number) => ++looks > 0 && runs.get(place);
    const watched = { ...history, runs: { size: runs.size, get, forEach: () => expect.fail() } as never };
    expect(changesBetween(watched, 40, 41)).toHaveLength(3);
    expect(changesBetween(watched, 41, 40)).toHaveLength(3);
    expect(looks).toBe(6);
  });

  test('looks at each place once where more was said between two steps than there are places', () => {
    const history = wide(51, 1000);
    let looks = 0;
    const { runs } = history;
    const forEach: typeof runs.forEach = (tell) =>
      runs.forEach((own, place) => {
        looks++;
        tell(own, place, runs);
      });
    const watched = { ...history, runs: { size: runs.size, forEach } as never };
    expect(changesBetween(watched, 0, 999)).toHaveLength(51);
    expect(looks).toBe(51);
  });
});
