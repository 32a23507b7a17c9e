import type { Postal } from '../../../geography/places.ts';
import { edgesOf, outlinesOf, type Ring } from './placeOutlines.ts';
import type { Point } from './spatialNavigation.ts';

/** The centroid of each state in a view, in viewBox units. */
export const centroidsOf = (svg: SVGSVGElement): ReadonlyMap<Postal, Point> =>
  new Map([...outlinesOf(svg)].map(([postal, rings]) => [postal, centroid(rings)]));

/** The centroid of the largest of some rings. */
function centroid(rings: readonly Ring[]): Point {
  const all = rings.map(momentsOf);
  const { area, x, y } = all.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a));
  return [x / (3 * area), y / (3 * area)];
}

/** Twice the signed area of a ring, and its first moments. */
function momentsOf(ring: Ring): { area: number; x: number; y: number } {
  const sum = { area: 0, x: 0, y: 0 };
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    const cross = x1 * y2 - x2 * y1;
    sum.area += cross;
    sum.x += (x1 + x2) * cross;
    sum.y += (y1 + y2) * cross;
  }
  return sum;
}
