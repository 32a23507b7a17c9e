import type { Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import type { StatesTopology } from './statesTopology.ts';

/** The area below which a ring is small, in square Albers units. The District of Columbia has 8. */
const smallArea = 10;

/** The indices of the arcs of small rings, which a coarse simplification would remove. */
export function arcsOfSmallRings(topology: StatesTopology): ReadonlySet<number> {
  const rings = topology.objects.states.geometries.flatMap((shape) => {
    if (shape.type === 'Polygon') return shape.arcs;
    return shape.type === 'MultiPolygon' ? shape.arcs.flat() : [];
  });
  const small = rings.filter((ring) => planarRingArea(pointsOf(topology, ring)) < smallArea);
  return new Set(small.flat().map(unsigned));
}

/** The index of an arc from a TopoJSON reference, which is `~index` for a reversed arc. */
export const unsigned = (arc: number): number => (arc < 0 ? ~arc : arc);

const pointsOf = ({ arcs }: StatesTopology, ring: readonly number[]): [number, number][] =>
  ring.flatMap((arc) => {
    const points = arcs[unsigned(arc)] ?? [];
    return (arc < 0 ? points.toReversed() : points).map(([x = 0, y = 0]: Position): [number, number] => [
      x,
      y,
    ]);
  });
