import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { type HalfSize, marginAt, roomiestSpot } from '../../src/geometry/roomiestSpot.ts';

type Ring = [x: number, y: number][];

const closed = (...points: Ring): Ring => [...points, points[0] as [number, number]];
const rectangle = (x: number, y: number, width: number, height: number): Ring =>
  closed([x, y], [x + width, y], [x + width, y + height], [x, y + height]);

const size: HalfSize = [10, 5];

/** An upright bar 20 wide and a foot 60 wide and 30 high. */
const boot = closed([0, 0], [20, 0], [20, 70], [60, 70], [60, 100], [0, 100]);
/** A long panhandle in the west, a block in the east. */
const pan = closed([0, 0], [160, 0], [160, 60], [100, 60], [100, 16], [0, 16]);
const slanted = closed([0, 40], [70, 0], [90, 35], [20, 75]);
const star = closed(
  ...Array.from({ length: 14 }, (_, i): [number, number] => {
    const radius = i % 2 === 0 ? 60 : 25 + i;
    return [radius * Math.cos((i * Math.PI) / 7), radius * Math.sin((i * Math.PI) / 7)];
  }),
);
const lake = [rectangle(0, 0, 100, 80), rectangle(30, 25, 30, 30).reverse()];

const polygons: [name: string, rings: Ring[]][] = [
  ['a boot', [boot]],
  ['a pan', [pan]],
  ['a slanted block', [slanted]],
  ['a star', [star]],
  ['a block with a lake', lake],
];

const inside = (rings: Ring[], point: [number, number]) =>
  rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1;

/** The edge of a box around a point, a quarter of a unit apart. */
function edge([x, y]: readonly [number, number], [w, h]: HalfSize): [number, number][] {
  const along = (half: number) => Array.from({ length: 8 * half + 1 }, (_, i) => i / 4 - half);
  const sides = (half: number) => [-half, half];
  return [
    ...along(w).flatMap((dx) => sides(h).map((dy): [number, number] => [x + dx, y + dy])),
    ...along(h).flatMap((dy) => sides(w).map((dx): [number, number] => [x + dx, y + dy])),
  ];
}

/** The greatest margin of all spots a unit apart. */
function greatestMargin(rings: Ring[]): number {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  let greatest = Number.NEGATIVE_INFINITY;
  for (let x = Math.min(...xs); x < Math.max(...xs); x++)
    for (let y = Math.min(...ys); y < Math.max(...ys); y++)
      if (inside(rings, [x, y])) greatest = Math.max(greatest, marginAt(rings, [x, y], size));
  return greatest;
}

describe('marginAt', () => {
  const block = [rectangle(0, 0, 100, 40)];

  it('A margin is the distance from the side of the box that is nearest to the outline.', () => {
    expect(marginAt(block, [50, 20], size)).toBe(15);
    expect(marginAt(block, [50, 30], size)).toBe(5);
    expect(marginAt(block, [22, 20], size)).toBe(12);
  });

  it('A margin is negative if the outline crosses the box.', () => {
    expect(marginAt(block, [50, 37], size)).toBe(-2);
    expect(marginAt(block, [7, 20], size)).toBe(-3);
  });

  it('The margin to a slanted line is measured from the nearest corner of the box.', () => {
    const wedge = [closed([0, 400], [400, 0], [400, 400])];
    // Grown by 42.5 on all sides, the box reaches the line at (197.5, 202.5).
    expect(marginAt(wedge, [250, 250], size)).toBeCloseTo(42.5);
  });
});

describe('roomiestSpot', () => {
  it('The roomiest spot of a block is its middle.', () => {
    const { point, margin } = roomiestSpot([rectangle(0, 0, 100, 40)], size, 100);
    expect(point).toEqual([50, 20]);
    expect(margin).toBe(15);
  });

  it.each(polygons)(
    'A box at the roomiest spot of %s is inside it with the given margin, and no other spot has a much greater one.',
    (_, rings) => {
      const { point, margin } = roomiestSpot(rings, size, 100);
      expect(margin).toBeGreaterThan(Math.max(0, 0.95 * greatestMargin(rings) - 1));
      expect(marginAt(rings, point, size)).toBe(margin);
      const grown: HalfSize = [size[0] + margin - 0.01, size[1] + margin - 0.01];
      expect(edge(point, grown).filter((corner) => !inside(rings, corner))).toEqual([]);
    },
  );

  it('A wide box and a high box have different spots in one polygon.', () => {
    expect(roomiestSpot([boot], [20, 5], 100).point[1]).toBeGreaterThan(70);
    expect(roomiestSpot([boot], [4, 30], 100).point[0]).toBeLessThan(20);
  });

  it('A box moves towards the centroid as long as it has a sufficient margin.', () => {
    const roomy = roomiestSpot([pan], [8, 4], 100);
    const near = roomiestSpot([pan], [8, 4], 3);
    expect(roomy.point[0]).toBeGreaterThan(120);
    expect(near.point[0]).toBeLessThan(roomy.point[0]);
    expect(near.margin).toBeGreaterThanOrEqual(3);
  });

  it('A box that fits nowhere is put where it crosses the outline least.', () => {
    const strip = [rectangle(0, 0, 100, 6)];
    const { point, margin } = roomiestSpot(strip, size, 100);
    expect(inside(strip, [...point])).toBe(true);
    expect(point[1]).toBeCloseTo(3, 0);
    expect(margin).toBeCloseTo(-2, 0);
  });

  it('An outline without area ends the search.', () => {
    expect(roomiestSpot([closed([0, 0], [10, 0])], size, 100).margin).toBe(Number.NEGATIVE_INFINITY);
  });
});
