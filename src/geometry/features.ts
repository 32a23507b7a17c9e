import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { jurisdictions, type Postal } from '../geography/jurisdictions.ts';
import { stateCodes } from '../geography/stateCodes.ts';

import { arcsOfSmallRings, unsigned } from './smallRings.ts';
import type { StatesTopology } from './statesTopology.ts';
import { toAlbers } from './viewBox.ts';

/** Square Albers units: a corner whose triangle is smaller goes. A square unit is about 22 km². */
const leastCorner = 4;

/** The same for the arcs of small rings, which with the other limit would lose their shape, or collapse. */
const leastCornerOfSmall = 0.8;

/** Square Albers units: a ring that is smaller and touches no other state goes. */
const leastIsland = 3;

/** Alaska and Hawaii stand this many Albers units east of where us-atlas has them. */
const insetShift = 45;

const insets = new Set<unknown>(['02', '15']);

/** The topology simplified and set on the integer grid; borders still share their arcs. */
export function quantizedTopology(topology: StatesTopology): StatesTopology {
  // The outline of the nation in the same file would make every island look attached.
  const states: StatesTopology = { ...topology, objects: { states: topology.objects.states } };
  const lighter = simplify(sparing(presimplify(states)), leastCorner);
  const kept = filter(lighter, filterAttachedWeight(lighter, leastIsland)) as StatesTopology;
  return { ...quantize(withInsetsMoved(kept), toAlbers), transform: { scale: [1, 1], translate: [0, 0] } };
}

/** The 51 shapes by postal code, in viewBox units: whole numbers. */
export function featuresByPostal(quantized: StatesTopology): Map<Postal, Position[][][]> {
  const byFips = new Map(
    feature(quantized, quantized.objects.states).features.map((f) => [f.id, polygons(f)]),
  );
  return new Map(jurisdictions.map(({ postal }) => [postal, byFips.get(stateCodes[postal].fips) ?? []]));
}

/** With the corners of small rings made so much weightier that their own limit holds for them. */
function sparing(weighted: StatesTopology): StatesTopology {
  const small = arcsOfSmallRings(weighted);
  const weightier = ([x = 0, y = 0, weight = 0]: Position) => [
    x,
    y,
    weight * (leastCorner / leastCornerOfSmall),
  ];
  const arcs = weighted.arcs.map((arc, index) => (small.has(index) ? arc.map(weightier) : arc));
  return { ...weighted, arcs };
}

function withInsetsMoved(topology: StatesTopology): StatesTopology {
  const shapes = topology.objects.states.geometries.filter(({ id }) => insets.has(id));
  const ofInsets = new Set(
    shapes.flatMap((shape) => ('arcs' in shape ? shape.arcs.flat(2) : [])).map(unsigned),
  );
  const moved = ([x = 0, y = 0]: Position) => [x + insetShift, y];
  return {
    ...topology,
    arcs: topology.arcs.map((arc, index) => (ofInsets.has(index) ? arc.map(moved) : arc)),
  };
}

function polygons({ geometry }: Feature): Position[][][] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  return (type === 'Polygon' ? [coordinates] : coordinates).filter(([outer = []]) => outer.length > 3);
}
