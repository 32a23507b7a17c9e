import type { Position } from 'geojson';
import polylabel from 'polylabel';
import type { Postal } from '../domain/jurisdictions.ts';
import { calloutPostals } from './callouts.ts';

/** Where the middle of a postal label stands, in viewBox units, as in `{ CA: [177, 538] }`. */
export type LabelPlaces = Readonly<Partial<Record<Postal, readonly [x: number, y: number]>>>;

/** Labels that do not fit their shape in a box narrower than 400 px. */
export const narrowOmits: readonly Postal[] = ['WV'];

/** Set by eye, in viewBox units, where the roomiest spot is not where a reader looks. Hawaii's is in the sea. */
const byHand: LabelPlaces = {
  AK: [320, 1029],
  AZ: [442, 752],
  CA: [177, 538],
  FL: [1613, 1052],
  GA: [1494, 849],
  HI: [655, 1164],
  IA: [1087, 449],
  ID: [439, 341],
  IN: [1358, 525],
  KS: [940, 610],
  KY: [1420, 621],
  LA: [1160, 930],
  MI: [1414, 369],
  MN: [1067, 253],
  MS: [1261, 848],
  MT: [606, 186],
  NC: [1642, 685],
  ND: [887, 198],
  NE: [910, 472],
  NY: [1698, 325],
  OH: [1470, 493],
  OK: [984, 752],
  OR: [219, 254],
  PA: [1639, 444],
  SC: [1589, 765],
  SD: [874, 335],
  TN: [1371, 708],
  TX: [907, 928],
  VA: [1639, 607],
  WA: [289, 110],
  WV: [1551, 567],
  WY: [634, 381],
};

const besideTheMap: ReadonlySet<Postal> = new Set(calloutPostals);

/** Places of the labels inside the shapes; the nine that have a call-out have none. */
export function labelPlaces(shapes: ReadonlyMap<Postal, Position[][][]>): LabelPlaces {
  const inside = [...shapes].filter(([postal]) => !besideTheMap.has(postal));
  return Object.fromEntries(inside.map(([postal, polygons]) => [postal, byHand[postal] ?? pole(polygons)]));
}

/** The point farthest from every edge of the largest polygon. */
function pole(polygons: readonly Position[][][]): [x: number, y: number] {
  const poles = polygons.map((polygon) => polylabel(polygon, 1));
  const [x, y] = poles.reduce((a, b) => (b.distance > a.distance ? b : a));
  return [Math.round(x), Math.round(y)];
}
