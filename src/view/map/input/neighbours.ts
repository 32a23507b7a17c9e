import type { Postal } from '../../../geography/places.ts';
import { memoize } from '../../../lib/memoize.ts';
import { type Ring, ringsOfPlace } from './nearestFeature.ts';

/**
 * Whether two states share a border, which is an edge of both outlines: the build simplifies them together. A shared point
 * is no border. Tiles have no neighbours.
 * @param svg the map or the tiles, whose outlines are read once
 */
export function areNeighbours(svg: SVGSVGElement, a: Postal, b: Postal): boolean {
  const edges = edgesOf(svg);
  return [...(edges.get(a) ?? [])].some((edge) => edges.get(b)?.has(edge));
}

const edgesOf = memoize(
  (svg: SVGSVGElement): ReadonlyMap<string | null, ReadonlySet<string>> =>
    new Map(
      [...svg.querySelectorAll('[data-state]')].map((place) => [
        place.getAttribute('data-state'),
        new Set(ringsOfPlace(place).flatMap(edgesAlong)),
      ]),
    ),
);

/** The edges of a ring, each as its two points in sorted order, which does not depend on the direction of the ring. */
function edgesAlong(ring: Ring): string[] {
  const points = ring.flatMap((x, i) => (i % 2 === 0 ? [`${x},${ring[i + 1]}`] : []));
  return points.map((point, i) => [point, points[(i + 1) % points.length]].sort().join(' '));
}
