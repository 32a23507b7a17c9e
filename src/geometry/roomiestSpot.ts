import { polygonCentroid, polygonContains } from 'd3';
import type { Position } from 'geojson';

/** Half the width and half the height of a label's box, in the units of the polygon. */
export type HalfSize = readonly [halfWidth: number, halfHeight: number];

/** A position for a label. */
interface Spot {
  /** The centre of the label's box. */
  readonly point: readonly [x: number, y: number];
  /** The distance from the box to the outline; negative if the box crosses the outline. */
  readonly margin: number;
}

type Ring = [x: number, y: number][];
type Point = Spot['point'];

/** The score of a spot. It rises with the margin and falls with the distance from the centroid. */
type Score = (margin: number, distance: number) => number;

/** The search ignores differences of score, and squares, below this many units. */
const precision = 1;

/** The share of the greatest margin that is sufficient. */
const sufficientShare = 0.95;

/**
 * The spot for a label's box in a polygon: of all spots with a sufficient margin the one nearest to the polygon's centroid.
 * @param polygon the outer ring, then its holes; the last point of each repeats the first
 * @param enough a margin that is always sufficient, in the units of the polygon
 * @example roomiestSpot([[[0, 0], [90, 0], [90, 40], [0, 40], [0, 0]]], [10, 5], 20) // { point: [45, 20], margin: 15 }
 */
export function roomiestSpot(polygon: Position[][], size: HalfSize, enough: number): Spot {
  const rings = polygon as Ring[];
  const centroid = polygonCentroid(rings[0] ?? []);
  const { point, margin: greatest } = bestSpot(rings, size, centroid, (margin) => margin);
  const needed = Math.min(enough, greatest > 0 ? sufficientShare * greatest : greatest);
  const score: Score = (margin, distance) => (margin < needed ? Number.NEGATIVE_INFINITY : -distance);
  return bestSpot(rings, size, centroid, score, point);
}

/**
 * Searches as polylabel does: it drops squares that cannot have a better spot than the best so far, and quarters the others.
 * @see https://github.com/mapbox/polylabel
 * @param known a good spot to start from
 */
function bestSpot(rings: Ring[], size: HalfSize, centroid: Point, score: Score, known = centroid): Spot {
  let best = { score: Number.NEGATIVE_INFINITY, point: centroid, margin: Number.NEGATIVE_INFINITY };

  /** Keeps the centre of a square if it is the best spot so far. Returns an upper limit for the scores in the square. */
  function square(point: Point, half: number) {
    const inside = contains(rings, point);
    const margin = inside ? marginAt(rings, point, size) : Number.NEGATIVE_INFINITY;
    const distance = Math.hypot(point[0] - centroid[0], point[1] - centroid[1]);
    if (score(margin, distance) > best.score) best = { score: score(margin, distance), point, margin };
    // If the centre is outside, the outline is at most half the square away from any spot inside.
    const most = half + Math.max(margin, -Math.min(...size));
    return { point, half, limit: score(most, Math.max(0, distance - half * Math.SQRT2)) };
  }

  for (const point of [centroid, known]) square(point, 0);
  const open = [square(...around(rings[0] ?? []))];
  for (let next = open.pop(); next; next = open.pop()) {
    const { point, half, limit } = next;
    if (limit <= best.score + precision || half < precision) continue;
    const quarters = corners(point, half / 2).map((corner) => square(corner, half / 2));
    open.push(...quarters.sort((a, b) => a.limit - b.limit));
  }
  return best;
}

/** The distance from a box around a point to the nearest line of some rings; negative if a line reaches into the box. */
export function marginAt(rings: readonly Ring[], [x, y]: Point, size: HalfSize): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Point, ring[i] as Point];
      least = Math.min(least, gap(a[0] - x, a[1] - y, b[0] - x, b[1] - y, size));
    }
  return least;
}

/**
 * The distance from a box around the origin to a line: the least, along the line, of the greater of the horizontal and the
 * vertical distance. It is piecewise linear, so its minimum is at an end of the line or where two pieces meet.
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

/** Whether a point is in the outer ring and in no hole. */
const contains = (rings: readonly Ring[], [x, y]: Point): boolean =>
  rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1;

/** The square around a ring. */
function around(ring: Ring): [centre: Point, half: number] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [[(left + right) / 2, (top + bottom) / 2], Math.max(right - left, bottom - top) / 2];
}

const corners = ([x, y]: Point, half: number): Point[] =>
  [-half, half].flatMap((dx) => [-half, half].map((dy): Point => [x + dx, y + dy]));
