import { describe, expect, test } from 'vitest';
import { allPlaces, postals } from '../../src/geography/places.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { decoded, segments } from './decoded.ts';

const map = outlines();
const shapes = new Map(allPlaces.map(({ postal }) => [postal, decoded(map.shapes[postal])]));
const undirected = (segment: [number, number][]) =>
  segment
    .map((point) => point.join())
    .sort()
    .join(' ');

/** How often each key occurs among the shapes. */
function counted(keysOf: (ring: [number, number][]) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rings of shapes.values()) {
    for (const key of new Set(rings.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('The outlines', () => {
  test('There are 51 outlines in the table’s order.', () => {
    expect(Object.keys(map.shapes)).toEqual(postals);
  });

  test('The outlines are relative path data of whole numbers.', () => {
    for (const shape of Object.values(map.shapes)) expect(shape).toMatch(/^(m-?\d+([ -]\d+| -\d+)+z)+$/);
    expect(map.borders).toMatch(/^(m-?\d+([ -]\d+)+)+$/);
  });

  test('The rings of the outlines enclose an area.', () => {
    for (const ring of [...shapes.values()].flat()) expect(ring.length).toBeGreaterThan(2);
  });

  test('The outlines meet: the inner borders are the stretches that belong to two shapes, and no others.', () => {
    const sharedBy = [...counted((ring) => segments(ring, true).map(undirected))];
    const borders = new Set(decoded(map.borders).flatMap((line) => segments(line).map(undirected)));
    expect(borders.size).toBeGreaterThan(400);
    expect(borders).toEqual(new Set(sharedBy.filter(([, times]) => times > 1).map(([stretch]) => stretch)));
    expect(sharedBy.filter(([, times]) => times > 2)).toEqual([]);
  });
});
