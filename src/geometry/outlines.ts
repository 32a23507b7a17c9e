import { mesh } from 'topojson-client';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import type { Postal } from '../domain/jurisdictions.ts';
import { type CalloutLayouts, calloutLayouts } from './callouts.ts';
import { featuresByPostal, quantizedTopology, type StatesTopology } from './features.ts';
import { type LabelPoints, labelPoints, labelSets } from './labelPoints.ts';
import { type LabelPlaces, labelPlaces, narrowOmits } from './labels.ts';
import { linesPath, ringsPath } from './pathData.ts';
import { tightViewBox } from './tightViewBox.ts';
import { viewBox } from './viewBox.ts';

/** All that the map draws, in whole viewBox units. Half a unit of the Albers projection, 2.4 km, is one. */
export interface Outlines {
  /** As in `'0 0 1972 1222'`. */
  readonly viewBox: string;
  /** The same without the room for call-outs, as in `'51 10 1901 1201'`. */
  readonly tightViewBox: string;
  /** Path data by postal code, in order of name: `{ AL: 'm1279 785…z' }`. */
  readonly shapes: Readonly<Record<Postal, string>>;
  /** Path data of the borders between two states, each once. */
  readonly borders: string;
  /** Middles of the postal labels; none for those that have a chip. `narrow` is for maps under about 500 CSS pixels. */
  readonly labels: { readonly narrow: LabelPoints; readonly wide: LabelPoints };
  /** Middles of the postal labels of the map with call-outs. */
  readonly labelPlaces: LabelPlaces;
  /** Labels to be left out where the map's box is under 400 px wide. */
  readonly narrowOmits: readonly Postal[];
  /** Boxes beside the map for the nine smallest. */
  readonly callouts: CalloutLayouts;
}

/** Outlines of the 51 from us-atlas' `states-albers-10m`: `outlines().shapes.DC`. */
export function outlines(topology = atlas as unknown as StatesTopology): Outlines {
  const quantized = quantizedTopology(topology);
  const features = featuresByPostal(quantized);
  const shapes = [...features].map(([postal, polygons]) => [postal, ringsPath(polygons.flat())]);
  return {
    viewBox,
    tightViewBox,
    shapes: Object.fromEntries(shapes) as Outlines['shapes'],
    borders: linesPath(mesh(quantized, quantized.objects.states, (a, b) => a !== b).coordinates),
    labels: {
      narrow: labelPoints(features, labelSets.narrow),
      wide: labelPoints(features, labelSets.wide),
    },
    labelPlaces: labelPlaces(features),
    narrowOmits,
    callouts: calloutLayouts(),
  };
}
