import { polygonCentroid, polygonContains } from 'd3';
import type { Position } from 'geojson';

/** Half the width and half the height of a label's box, in the units of the polygon. */
export type HalfSize = readonly [halfWidth: number, halfHeight: number];

/** A position for a label: the middle of its box, and the distance from the box to the outline, negative if it crosses it. */
interface Spot {
  readonly point: readonly [x: number, y: number];
  readonly margin: number;
}

type Ring = [x: number, y: number][];
type Point = Spot['point'];

/** The score of a spot by its margin and its distance from the centre. It rises with the margin and falls with the distance. */
type Score = (margin: number, away: number) => number;

/** The search ignores differences of score, and squares, below this many units. */
const precision = 1;

/** A spot with this share of the greatest margin is good enough if it is nearer to the centre. */
const almost = 0.95;

/**
 * The spot for a label's box in a polygon: of all spots with almost the greatest margin, or with `enough`, the one nearest to
 * the polygon's centre.
 * @param polygon the outer ring, then its holes; the last point of each repeats the first
 * @param enough a margin that is always good enough, in the units of the polygon
 * @example roomiestSpot([[[0, 0], [90, 0], [90, 40], [0, 40], [0, 0]]], [10, 5], 20) // { point: [45, 20], margin: 15 }
 */
export function roomiestSpot(polygon: Position[][], size: HalfSize, enough: number): Spot {
  const rings = polygon as Ring[];
  const centre = polygonCentroid(rings[0] ?? []);
  const { point, margin: greatest } = bestSpot(rings, size, centre, (margin) => margin);
  const needed = Math.min(enough, greatest > 0 ? almost * greatest : greatest);
  const score: Score = (margin, away) => (margin < needed ? Number.NEGATIVE_INFINITY : -away);
  return bestSpot(rings, size, centre, score, point);
}

/**
 * Searches as polylabel does: it drops squares that cannot have a better spot than the best so far, and quarters the others.
 * @see https://github.com/mapbox/polylabel
 * @param known the best spot so far
 */
function bestSpot(rings: Ring[], size: HalfSize, centre: Point, score: Score, known = centre): Spot {
  let best = { score: Number.NEGATIVE_INFINITY, point: centre, margin: Number.NEGATIVE_INFINITY };

  /** Keeps the middle of a square if it is the best so far. Returns a limit for the score of any spot in the square. */
  function square(point: Point, half: number) {
    const inside = contains(rings, point);
    const margin = inside ? marginAt(rings, point, size) : Number.NEGATIVE_INFINITY;
    const away = Math.hypot(point[0] - centre[0], point[1] - centre[1]);
    if (score(margin, away) > best.score) best = { score: score(margin, away), point, margin };
    // If the middle is outside, the outline is at most half the square away from any spot inside.
    const most = half + Math.max(margin, -Math.min(...size));
    return { point, half, limit: score(most, Math.max(0, away - half * Math.SQRT2)) };
  }

  for (const point of [centre, known]) square(point, 0);
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
function around(ring: Ring): [middle: Point, half: number] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [[(left + right) / 2, (top + bottom) / 2], Math.max(right - left, bottom - top) / 2];
}

const corners = ([x, y]: Point, half: number): Point[] =>
  [-half, half].flatMap((dx) => [-half, half].map((dy): Point => [x + dx, y + dy]));
