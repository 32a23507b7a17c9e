import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { chipPostals, type Postal, postals } from '../../src/geography/places.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { decoded } from './decoded.ts';

const { labels, shapes, viewBox } = outlines();
const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);

const labelled = Object.keys(labels) as Postal[];

/** The widths of Arial's bold capitals in ems; all others have 0.71. */
const letterWidths: Record<string, number> = { I: 0.28, L: 0.61, T: 0.61, F: 0.61, M: 0.83, W: 0.94 };

/** Half the width and half the height of a label of 12 px on a map of 344 px, where letters are narrowed, in viewBox units. */
function labelHalfSize(postal: Postal): [halfWidth: number, halfHeight: number] {
  const half = (12 * width) / 344 / 2;
  const ems = [...postal].reduce((sum, letter) => sum + (letterWidths[letter] ?? 0.71), 0);
  return [ems * 0.86 * half, 0.72 * half];
}

/** The edge of a label's box, in steps of at most a unit. */
function edge(postal: Postal): [x: number, y: number][] {
  const [x, y] = labels[postal] ?? [0, 0];
  const [w, h] = labelHalfSize(postal);
  const steps = Array.from({ length: 201 }, (_, i) => i / 100 - 1);
  return steps.flatMap((t): [number, number][] => [
    [x + t * w, y - h],
    [x + t * w, y + h],
    [x - w, y + t * h],
    [x + w, y + t * h],
  ]);
}

/** Whether a label's box is wholly inside its state's outline. */
function isInside(postal: Postal): boolean {
  const rings = decoded(shapes[postal]);
  const holds = (point: [number, number]) =>
    rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1;
  return edge(postal).every(holds);
}

describe('The labels', () => {
  it('All places without a chip have a label.', () => {
    const without: readonly string[] = chipPostals;
    expect(labelled).toEqual(postals.filter((postal) => !without.includes(postal)));
  });

  it('Every label is in the viewBox.', () => {
    const within = ([x, y]: [number, number]) => x > left && x < left + width && y > top && y < top + height;
    expect(labelled.filter((postal) => !edge(postal).every(within))).toEqual([]);
  });

  it('On a narrow map every label except those of Hawaii and West Virginia is inside its state.', () => {
    expect(labelled.filter((postal) => !isInside(postal))).toEqual(['HI', 'WV']);
  });

  it('The label of Hawaii touches none of its islands.', () => {
    const [x, y] = labels.HI ?? [0, 0];
    const [w, h] = labelHalfSize('HI');
    const touched = decoded(shapes.HI)
      .flat()
      .filter(([px, py]) => Math.abs(px - x) < w + 15 && Math.abs(py - y) < h + 15);
    expect(touched).toEqual([]);
  });
});

describe('The viewBox', () => {
  const rings = Object.values(shapes).flatMap((shape) => decoded(shape));
  const fits = ([x, y]: [number, number]) =>
    x >= left + 10 && x <= left + width - 10 && y >= top + 10 && y <= top + height - 10;

  it('All land except one Alaskan islet is ten units or more from the edge.', () => {
    const outside = rings.filter((ring) => !ring.every(fits));
    expect(outside).toHaveLength(1);
    for (const [x] of outside[0] ?? []) expect(x).toBeLessThan(10);
  });

  it('The land comes within 14 units of each edge.', () => {
    const points = rings.filter((ring) => ring.every(fits)).flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs) - left).toBeLessThanOrEqual(14);
    expect(left + width - Math.max(...xs)).toBeLessThanOrEqual(14);
    expect(Math.min(...ys) - top).toBeLessThanOrEqual(14);
    expect(top + height - Math.max(...ys)).toBeLessThanOrEqual(14);
  });
});
