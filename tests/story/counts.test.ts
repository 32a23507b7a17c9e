import { describe, expect, test } from 'vitest';
import type { Postal } from '../../src/geography/jurisdictions.ts';
import { countingAt, namedBy } from '../../src/story/counts.ts';
import type { Report } from '../../src/story/form/schema.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, reports, stopNamed, story } from '../fixtures/story.ts';

/** What the counts up to a stop say of a place: the first, the latest, and the one that sorts it. */
function counting(id: string, postal: Postal, given = story) {
  const found = countingAt(given, stopNamed(id, given)).get(postal);
  if (!found) return undefined;
  const { first, latest, sorted } = found;
  return [first.id, latest.id, sorted && `${sorted.level} by ${sorted.report.id}`];
}

test('A report names all that it lists, with the level where it sorts them.', () => {
  const [, ledger] = reports;
  expect([...namedBy(ledger as Report)].sort()).toEqual([
    ['CA', undefined],
    ['KY', 'conditional'],
    ['MS', 'refused'],
    ['TX', undefined],
  ]);
});

describe('The counts up to a stop', () => {
  test('The counts up to a stop have an entry for each place named so far.', () => {
    const named = stopsOf(story, 'reports').map((stop) =>
      [...countingAt(story, stop).keys()].sort().join(' '),
    );
    expect(named).toEqual(['KY MS', 'CA KY MS TX', 'CA DC KY MS NY TX', 'CA DC KY MS NY TX']);
  });

  test('The counts up to a stop know the first and the latest that names a place.', () => {
    expect(counting('courier', 'TX')).toBeUndefined();
    expect(counting('ledger', 'TX')).toEqual(['ledger', 'ledger', undefined]);
    expect(counting('gazette', 'TX')).toEqual(['ledger', 'gazette', 'public-only by gazette']);
    expect(counting('tribune', 'TX')).toEqual(['ledger', 'tribune', 'public-only by gazette']);
  });

  test('The latest count that sorts a place holds, over an earlier one and over a later one that does not sort it.', () => {
    const sorting = changedStory(['reports.list[2].named.public-only', ['TX', 'KY']]);
    expect(counting('ledger', 'KY', sorting)?.[2]).toBe('conditional by ledger');
    expect(counting('gazette', 'KY', sorting)?.[2]).toBe('public-only by gazette');
    expect(counting('tribune', 'KY', sorting)?.[2]).toBe('public-only by gazette');
  });

  test('A marker names no place.', () => {
    expect(counting('tribune', 'VT')).toBeUndefined();
    const without = changedStory(['reports.list', reports.slice(0, 5)]);
    expect([...countingAt(without, stopNamed('tribune', without)).keys()]).toEqual([
      ...countingAt(story, stopNamed('tribune')).keys(),
    ]);
  });

  test('The states’ count has no counts.', () => {
    for (const stop of stopsOf(story, 'responses')) expect(countingAt(story, stop).size).toBe(0);
  });
});
