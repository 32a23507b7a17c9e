import { describe, expect, test } from 'vitest';
import { mapOver } from '../../src/domain/mapOver.ts';

const places = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
]);
const odd = mapOver(places, (place) => (place === 'b' ? undefined : places.get(place)));
const due = new Map([
  ['a', 1],
  ['c', 3],
]);

describe('A map that holds nothing itself', () => {
  test('is like one that holds its entries, in order, without those that have no value', () => {
    expect([...odd]).toEqual([...due]);
    expect([...odd.keys()]).toEqual([...due.keys()]);
    expect([...odd.values()]).toEqual([...due.values()]);
    expect([...odd.entries()]).toEqual([...due.entries()]);
    expect(odd.size).toBe(2);
    const told: unknown[] = [];
    odd.forEach((value, place) => {
      told.push([place, value]);
    });
    expect(told).toEqual([...due]);
  });

  test('has what has a value, and gives it', () => {
    expect(['a', 'b', 'c', 'd'].map((place) => odd.has(place))).toEqual([true, false, true, false]);
    expect(['a', 'b', 'c', 'd'].map((place) => odd.get(place))).toEqual([1, undefined, 3, undefined]);
  });

  test('looks for the one value that is asked for', () => {
    let looks = 0;
    const map = mapOver(places, (place) => {
      looks++;
      return places.get(place);
    });
    map.get('c');
    expect(looks).toBe(1);
  });
});
