import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import { stateCodes } from '../domain/stateCodes.ts';
import { grid } from './grid.ts';
import { arcsOfSmallRings, unsigned } from './smallRings.ts';

/** us-atlas 3.0.1 `states-albers-10m`: 51 states, already projected into 975 × 610 Albers units. */
export type StatesTopology = Topology<{ states: GeometryCollection<{ name: string }> }>;

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
export function griddedTopology(topology: StatesTopology): StatesTopology {
  // The outline of the nation in the same file would make every island look attached.
  const states: StatesTopology = { ...topology, objects: { states: topology.objects.states } };
  const lighter = simplify(sparing(presimplify(states)), leastCorner);
  const kept = filter(lighter, filterAttachedWeight(lighter, leastIsland)) as StatesTopology;
  const moved = arcsOfInsets(kept);
  return { ...kept, arcs: kept.arcs.map((arc, index) => griddedArc(arc, moved.has(index) ? insetShift : 0)) };
}

/** The 51 shapes by postal code, in viewBox units: whole numbers. */
export function featuresByPostal(gridded: StatesTopology): Map<Postal, Position[][][]> {
  const byFips = new Map(feature(gridded, gridded.objects.states).features.map((f) => [f.id, polygons(f)]));
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

function arcsOfInsets({ objects }: StatesTopology): Set<number> {
  const shapes = objects.states.geometries.filter(({ id }) => insets.has(id));
  const arcs = shapes.flatMap((shape) => ('arcs' in shape ? shape.arcs.flat(2) : []));
  return new Set(arcs.map(unsigned));
}

function griddedArc(arc: Position[], shift: number): Position[] {
  return withoutIdlePoints(arc.map(([x = 0, y = 0]) => grid(x + shift, y)));
}

/** Leaves out points that on the grid fall on the one before, or on the way straight to the next. */
function withoutIdlePoints(points: Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of points) {
    if (same(kept.at(-1), point)) continue;
    if (straight(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const same = (a: Position | undefined, b: Position) => a?.[0] === b[0] && a?.[1] === b[1];

function straight(a: Position | undefined, b: Position | undefined, [x = 0, y = 0]: Position): boolean {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a ?? [], b ?? []];
  const [dx, dy, ex, ey] = [bx - ax, by - ay, x - bx, y - by];
  return a !== undefined && b !== undefined && dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

function polygons({ geometry }: Feature): Position[][][] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  return (type === 'Polygon' ? [coordinates] : coordinates).filter(([outer = []]) => outer.length > 3);
}
