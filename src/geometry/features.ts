import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import { allPlaces, type Postal } from '../geography/places.ts';

/** The transform from viewBox units to Albers units. */
const toAlbers: Transform = { scale: [0.5, 0.5], translate: [-13.5, 4] };

/** The least area of a corner's triangle, in square Albers units; smaller corners are removed. A unit is about 22 km². */
const minWeight = 4;

/** The same for the arcs of small rings, which would lose their shape at `minWeight`. */
const minWeightOfSmall = 0.8;

/** The least area of an island, in square Albers units; smaller islands are removed. */
const minIslandArea = 3;

/** The distance by which Alaska and Hawaii are moved east of their position in us-atlas, in viewBox units. */
const insetShift = 90;

/** The topology, simplified and quantized to whole numbers. Borders still share their arcs. */
export function quantizedTopology(topology: StatesTopology): StatesTopology {
  // The file also has the outline of the nation. With it no island would count as detached.
  const states: StatesTopology = { ...topology, objects: { states: topology.objects.states } };
  const simplified = simplify(reweighted(presimplify(states)), minWeight);
  const kept = filter(simplified, filterAttachedWeight(simplified, minIslandArea)) as StatesTopology;
  return { ...quantize(kept, toAlbers), transform: { scale: [1, 1], translate: [0, 0] } };
}

/** The polygons of the 51 places by postal code, in viewBox units. */
export function featuresByPostal(quantized: StatesTopology): Map<Postal, Position[][][]> {
  const byFips = new Map(
    feature(quantized, quantized.objects.states).features.map((f) => [f.id, polygons(f)]),
  );
  return new Map(
    allPlaces.map(({ postal, fips }) => {
      const found = byFips.get(fips) ?? [];
      return [postal, postal === 'AK' || postal === 'HI' ? moved(found) : found];
    }),
  );
}

/** The polygons of an inset, at their place on this map. They share no border, so that the borders need no such change. */
const moved = (inset: Position[][][]): Position[][][] =>
  inset.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + insetShift, y])));

/** Scales the weights of small rings, so that `minWeight` has the effect of `minWeightOfSmall` on them. */
function reweighted(weighted: StatesTopology): StatesTopology {
  const small = arcsOfSmallRings(weighted);
  const scaled = ([x = 0, y = 0, weight = 0]: Position) => [x, y, weight * (minWeight / minWeightOfSmall)];
  const arcs = weighted.arcs.map((arc, index) => (small.has(index) ? arc.map(scaled) : arc));
  return { ...weighted, arcs };
}

function polygons({ geometry }: Feature): Position[][][] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** The area below which a ring is small, in square Albers units. The District of Columbia has 8. */
const smallArea = 10;

/** The indices of the arcs of small rings, which a coarse simplification would remove. */
function arcsOfSmallRings(topology: StatesTopology): ReadonlySet<number> {
  const rings = topology.objects.states.geometries.flatMap((shape) => {
    if (shape.type === 'Polygon') return shape.arcs;
    return shape.type === 'MultiPolygon' ? shape.arcs.flat() : [];
  });
  const small = rings.filter((ring) => areaOf(topology, ring) < smallArea);
  return new Set(small.flat().map(unsigned));
}

/** The index of an arc from a TopoJSON reference, which is `~index` for a reversed arc. */
const unsigned = (arc: number): number => (arc < 0 ? ~arc : arc);

const areaOf = (topology: StatesTopology, ring: number[]): number => {
  const { coordinates } = feature(topology, { type: 'Polygon', arcs: [ring] }).geometry as Polygon;
  return planarRingArea(coordinates[0] as [number, number][]);
};

/** us-atlas 3.0.1 `states-albers-10m`: 51 states, already projected into 975 × 610 Albers units. */
export type StatesTopology = Topology<{ states: GeometryCollection<{ name: string }> }>;
