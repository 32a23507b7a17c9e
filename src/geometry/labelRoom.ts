import { polygonCentroid, polygonContains } from 'd3';
import type { Position } from 'geojson';

/** Half the width and half the height of a label's box, in the polygon's units. */
export type HalfSize = readonly [halfWidth: number, halfHeight: number];

/** Where the middle of a label's box stands, and how far the box is from the outline; below 0, how far it sticks out. */
export interface Spot {
  readonly point: readonly [x: number, y: number];
  readonly margin: number;
}

type Ring = [x: number, y: number][];
type Point = Spot['point'];

/** What a spot is worth by its margin and its distance from the centre: never less for more margin or a shorter way. */
type Worth = (margin: number, away: number) => number;

/** Spots that are worth nearly the same, and squares that are smaller than this many units, are not told apart. */
const precision = 1;

/** The share of the greatest margin with which a spot nearer to the centre is as good. */
const almost = 0.95;

/**
 * The spot in a polygon with most room for a label's box; of those that have almost as much, or `enough`, the one
 * nearest to the polygon's centre.
 * @param polygon the outer ring, then its holes; in each the last point repeats the first
 * @param enough the margin beyond which more is no better, in the polygon's units
 * @example roomiestSpot([[[0, 0], [90, 0], [90, 40], [0, 40], [0, 0]]], [10, 5], 20) // { point: [45, 20], margin: 15 }
 */
export function roomiestSpot(polygon: Position[][], size: HalfSize, enough: number): Spot {
  const rings = polygon as Ring[];
  const centre = polygonCentroid(rings[0] ?? []);
  const { point, margin: greatest } = bestSpot(rings, size, centre, (margin) => margin);
  const needed = Math.min(enough, greatest > 0 ? almost * greatest : greatest);
  const worth: Worth = (margin, away) => (margin < needed ? Number.NEGATIVE_INFINITY : -away);
  return bestSpot(rings, size, centre, worth, point);
}

/**
 * Searched as polylabel does: squares in which no spot can be worth more than the best are dropped, the others cut in
 * four.
 * @param known the best spot so far
 */
function bestSpot(rings: Ring[], size: HalfSize, centre: Point, worth: Worth, known = centre): Spot {
  let best = { worth: Number.NEGATIVE_INFINITY, point: centre, margin: Number.NEGATIVE_INFINITY };

  /** Keeps the middle of a square where it is the best so far; says what no spot in the square is worth more than. */
  function square(point: Point, half: number) {
    const inside = contains(rings, point);
    const margin = inside ? marginAt(rings, point, size) : Number.NEGATIVE_INFINITY;
    const away = Math.hypot(point[0] - centre[0], point[1] - centre[1]);
    if (worth(margin, away) > best.worth) best = { worth: worth(margin, away), point, margin };
    // Around a middle that is outside, no spot inside is farther than half the square from the outline.
    const most = half + Math.max(margin, -Math.min(...size));
    return { point, half, limit: worth(most, Math.max(0, away - half * Math.SQRT2)) };
  }

  for (const point of [centre, known]) square(point, 0);
  const open = [square(...around(rings[0] ?? []))];
  for (let next = open.pop(); next; next = open.pop()) {
    const { point, half, limit } = next;
    if (limit <= best.worth + precision || half < precision) continue;
    const quarters = corners(point, half / 2).map((corner) => square(corner, half / 2));
    open.push(...quarters.sort((a, b) => a.limit - b.limit));
  }
  return best;
}

/** How far a box around a point is from the nearest line of some rings; below 0, how far a line reaches into it. */
export function marginAt(rings: readonly Ring[], [x, y]: Point, size: HalfSize): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Point, ring[i] as Point];
      const line = [a[0] - x, a[1] - y, b[0] - x, b[1] - y] as const;
      if (leastGap(...line, size) < least) least = Math.min(least, gap(...line, size));
    }
  return least;
}

/**
 * From a box around the origin to a line: of the greater of its distances sideways and up or down, the least along the
 * line. It is made of straight pieces, so it is least at an end of the line or where two pieces meet.
 */
function gap(ax: number, ay: number, bx: number, by: number, [w, h]: HalfSize): number {
  const [dx, dy, longer] = [bx - ax, by - ay, w - h];
  const meetings = [
    -ax / dx,
    -ay / dy,
    (ay - ax + longer) / (dx - dy),
    (ay - ax - longer) / (dx - dy),
    (longer - ax - ay) / (dx + dy),
    (-longer - ax - ay) / (dx + dy),
  ];
  let least = Number.POSITIVE_INFINITY;
  for (const t of [0, 1, ...meetings])
    if (t >= 0 && t <= 1)
      least = Math.min(least, Math.max(Math.abs(ax + t * dx) - w, Math.abs(ay + t * dy) - h));
  return least;
}

/** What `gap` is at least: how far the box around the origin is from the box around the line. */
function leastGap(ax: number, ay: number, bx: number, by: number, [w, h]: HalfSize): number {
  const sideways = Math.max(Math.min(ax, bx), -Math.max(ax, bx)) - w;
  const upOrDown = Math.max(Math.min(ay, by), -Math.max(ay, by)) - h;
  return Math.max(sideways, upOrDown);
}

/** Whether a point is in the outer ring and in no hole. */
const contains = (rings: readonly Ring[], [x, y]: Point): boolean =>
  rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1;

/** The square around a ring. */
function around(ring: Ring): [middle: Point, half: number] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [[(left + right) / 2, (top + bottom) / 2], Math.max(right - left, bottom - top) / 2];
}

const corners = ([x, y]: Point, half: number): Point[] =>
  [-half, half].flatMap((dx) => [-half, half].map((dy): Point => [x + dx, y + dy]));
