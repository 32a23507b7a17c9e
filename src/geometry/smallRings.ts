import type { Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import type { StatesTopology } from './statesTopology.ts';

/** Square Albers units: a ring that is smaller is small. The District of Columbia has 8. */
const smallRing = 10;

/** The indices of the arcs that small rings are made of: parts of states that coarse outlines would do away with. */
export function arcsOfSmallRings(topology: StatesTopology): ReadonlySet<number> {
  const rings = topology.objects.states.geometries.flatMap((shape) => {
    if (shape.type === 'Polygon') return shape.arcs;
    return shape.type === 'MultiPolygon' ? shape.arcs.flat() : [];
  });
  const small = rings.filter((ring) => planarRingArea(pointsOf(topology, ring)) < smallRing);
  return new Set(small.flat().map(unsigned));
}

/** The index of an arc that is run through forwards, or backwards as `~index`. */
export const unsigned = (arc: number): number => (arc < 0 ? ~arc : arc);

const pointsOf = ({ arcs }: StatesTopology, ring: readonly number[]): [number, number][] =>
  ring.flatMap((arc) => {
    const points = arcs[unsigned(arc)] ?? [];
    return (arc < 0 ? points.toReversed() : points).map(([x = 0, y = 0]: Position): [number, number] => [
      x,
      y,
    ]);
  });
