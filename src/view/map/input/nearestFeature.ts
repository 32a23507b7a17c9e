import { edgesOf, type Ring } from './placeOutlines.ts';
import type { Point } from './spatialNavigation.ts';

/** The distance from a point to the nearest edge of some rings, in their units. */
export function distanceTo(rings: readonly Ring[], point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (const [from, to] of edgesOf(ring)) least = Math.min(least, squaredDistance(point, from, to));
  return Math.sqrt(least);
}

/** The squared distance from a point to a segment. */
function squaredDistance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along =
    dx || dy ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy))) : 0;
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

/** The key of the shape nearest to a point within `radius`; `null` if there is none. */
export function nearestFeature<K>(
  shapes: Iterable<readonly [K, readonly Ring[]]>,
  point: Point,
  radius: number,
): K | null {
  let nearest: K | null = null;
  let least = radius;
  for (const [key, rings] of shapes) {
    const distance = distanceTo(rings, point);
    if (distance <= least) {
      least = distance;
      nearest = key;
    }
  }
  return nearest;
}
