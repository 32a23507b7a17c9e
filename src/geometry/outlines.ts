import { mesh } from 'topojson-client';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import type { Postal } from '../geography/places.ts';
import { featuresByPostal, quantizedTopology, type StatesTopology } from './features.ts';
import { type LabelPoints, labelPoints } from './labelPoints.ts';
import { pathData } from './pathData.ts';

/**
 * The land with a margin of at least ten units. Only the westernmost islet of the Aleutians, a pixel wide, is outside.
 */
const viewBox = '51 10 1901 1201';

/** The geometry of the map in whole viewBox units. A unit is half a unit of the Albers projection, 2.4 km. */
export interface Outlines {
  /** `'51 10 1901 1201'` */
  readonly viewBox: string;
  /** Path data by postal code, in order of name: `{ AL: 'm1279 785…z' }`. */
  readonly shapes: Readonly<Record<Postal, string>>;
  /** Path data of the borders between two places, each once. */
  readonly borders: string;
  /** The centres of the postal labels. */
  readonly labels: LabelPoints;
}

/** The outlines of the 51 places, from `states-albers-10m` of us-atlas: `outlines().shapes.DC`. */
export function outlines(): Outlines {
  const quantized = quantizedTopology(atlas as unknown as StatesTopology);
  const shapes = [...featuresByPostal(quantized)].map(([postal, polygons]) => [
    postal,
    pathData(polygons.flat(), true),
  ]);
  return {
    viewBox,
    shapes: Object.fromEntries(shapes) as Outlines['shapes'],
    borders: pathData(mesh(quantized, quantized.objects.states, (a, b) => a !== b).coordinates),
    labels: labelPoints,
  };
}
