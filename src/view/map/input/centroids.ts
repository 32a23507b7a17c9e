import { isPostal, type Postal } from '../../../geography/places.ts';
import { memoize } from '../../../lib/memoize.ts';
import { type Ring, ringsOfPlace } from './nearestFeature.ts';
import type { Point } from './spatialNavigation.ts';

/** The centroid of each state on the map or the tiles, in viewBox units. It is computed once. */
export const centroidsOf: (svg: SVGSVGElement) => ReadonlyMap<Postal, Point> = memoize(
  (svg: SVGSVGElement) => {
    const centroids = new Map<Postal, Point>();
    for (const place of svg.querySelectorAll('[data-state]')) {
      const postal = place.getAttribute('data-state');
      if (isPostal(postal)) centroids.set(postal, centroid(ringsOfPlace(place)));
    }
    return centroids;
  },
);

/** The centroid of the largest of some rings. */
function centroid(rings: readonly Ring[]): Point {
  const all = rings.map(momentsOf);
  const { area, x, y } = all.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a));
  return [x / (3 * area), y / (3 * area)];
}

/** Twice the signed area of a ring, and its first moments. */
function momentsOf(ring: Ring): { area: number; x: number; y: number } {
  const sum = { area: 0, x: 0, y: 0 };
  for (let i = 0; i < ring.length; i += 2) {
    const [x1, y1] = [ring[i] as number, ring[i + 1] as number];
    const [x2, y2] = [ring[(i + 2) % ring.length] as number, ring[(i + 3) % ring.length] as number];
    const cross = x1 * y2 - x2 * y1;
    sum.area += cross;
    sum.x += (x1 + x2) * cross;
    sum.y += (y1 + y2) * cross;
  }
  return sum;
}
