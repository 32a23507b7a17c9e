import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { calloutPostals } from '../../src/geometry/callouts.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { decoded, segments } from './decoded.ts';

const map = outlines();
const shapes = new Map(jurisdictions.map(({ postal }) => [postal, decoded(map.shapes[postal])]));
const inside = (postal: Postal, point: [number, number]) =>
  (shapes.get(postal) ?? []).filter((ring) => polygonContains(ring, point)).length % 2 === 1;
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
  test('There are 51 outlines in the table’s order, none of them empty.', () => {
    expect(Object.keys(map.shapes)).toEqual(jurisdictions.map(({ postal }) => postal));
    for (const rings of shapes.values()) expect(rings.length).toBeGreaterThan(0);
  });

  test('The outlines are relative path data of whole numbers.', () => {
    const { narrow, medium, wide, dots } = map.callouts;
    for (const shape of Object.values(map.shapes)) expect(shape).toMatch(/^(m-?\d+([ -]\d+| -\d+)+z)+$/);
    for (const lines of [map.borders, narrow.leaders, medium.leaders, wide.leaders]) {
      expect(lines).toMatch(/^(m-?\d+([ -]\d+)+)+$/);
    }
    expect(dots).toMatch(/^(m-?\d+[ -]\d+h0)+$/);
  });

  test('The outlines lie in the viewBox and have rings that enclose something.', () => {
    const [, , width = 0, height = 0] = map.viewBox.split(' ').map(Number);
    for (const ring of [...shapes.values()].flat()) {
      expect(ring.length).toBeGreaterThan(2);
      for (const [x, y] of ring) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test('The outlines meet: each stretch of an inner border belongs to two shapes.', () => {
    const sharedBy = counted((ring) => segments(ring, true).map(undirected));
    const borders = decoded(map.borders).flatMap((line) => segments(line));
    expect(borders.length).toBeGreaterThan(400);
    for (const border of borders) expect([border, sharedBy.get(undirected(border))]).toEqual([border, 2]);
  });

  test('The inner borders hold every stretch that two shapes share.', () => {
    const sharedBy = counted((ring) => segments(ring, true).map(undirected));
    const borders = new Set(decoded(map.borders).flatMap((line) => segments(line).map(undirected)));
    const shared = [...sharedBy].filter(([, times]) => times > 1).map(([segment]) => segment);
    expect(shared.filter((segment) => !borders.has(segment))).toEqual([]);
  });

  test('The outlines are the same each time they are made.', () => {
    expect(outlines()).toEqual(map);
  });
});

describe('The labels', () => {
  test('There is a label for each state but those that have a call-out.', () => {
    const labelled = jurisdictions.filter(({ postal }) => !calloutPostals.some((other) => other === postal));
    expect(Object.keys(map.labelPlaces).sort()).toEqual(
      labelled.map(({ postal }) => postal as string).sort(),
    );
  });

  test('The labels lie inside their own shape with 11 px type in a box of 652 px, Hawaii’s in the sea.', () => {
    for (const [postal, [x, y]] of Object.entries(map.labelPlaces) as [Postal, [number, number]][]) {
      const corners: [number, number][] = [-24, 0, 24].flatMap((dx) =>
        [-12, 12].map((dy) => [x + dx, y + dy]),
      );
      const within = corners.map((corner) => inside(postal, corner));
      expect([postal, ...within]).toEqual([postal, ...corners.map(() => postal !== 'HI')]);
    }
  });

  test('The labels that a narrow box leaves out are labels of the wide one.', () => {
    for (const postal of map.narrowOmits) expect(map.labelPlaces).toHaveProperty(postal);
  });
});

describe('The dots of the call-outs', () => {
  test('The dots of the call-outs lie inside their own shape.', () => {
    const dots = decoded(map.callouts.dots).map(([dot]) => dot ?? [0, 0]) as [number, number][];
    expect(dots).toHaveLength(calloutPostals.length);
    for (const [i, postal] of calloutPostals.entries()) {
      expect([postal, inside(postal, dots[i] ?? [0, 0])]).toEqual([postal, true]);
    }
  });
});
