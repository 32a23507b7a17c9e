import type { Postal } from '../geography/places.ts';

/**
 * The centres of the postal labels in viewBox units: the roomiest spot of the largest polygon, near its centroid. Hawaii's
 * label is in the sea, beside the islands. The nine places with a chip have no label.
 */
export const labelPoints: LabelPoints = {
  AL: [1370, 871],
  AK: [328, 1034],
  AZ: [443, 757],
  AR: [1148, 761],
  CA: [192, 626],
  CO: [690, 572],
  FL: [1606, 1064],
  GA: [1509, 866],
  HI: [640, 1162],
  ID: [407, 305],
  IL: [1259, 531],
  IN: [1360, 531],
  IA: [1107, 446],
  KS: [940, 610],
  KY: [1441, 623],
  LA: [1154, 893],
  ME: [1872, 185],
  MI: [1396, 392],
  MN: [1071, 219],
  MS: [1262, 844],
  MO: [1147, 639],
  MT: [601, 191],
  NE: [895, 470],
  NV: [311, 495],
  NM: [648, 779],
  NY: [1715, 339],
  NC: [1641, 692],
  ND: [885, 200],
  OH: [1475, 490],
  OK: [968, 744],
  OR: [232, 260],
  PA: [1629, 446],
  SC: [1599, 776],
  SD: [886, 337],
  TN: [1375, 716],
  TX: [895, 931],
  UT: [480, 529],
  VA: [1646, 600],
  WA: [294, 123],
  WV: [1546, 573],
  WI: [1218, 308],
  WY: [643, 383],
};

/** The centre of a label by postal code: `{ CA: [192, 626] }`. */
export type LabelPoints = Readonly<Partial<Record<Postal, readonly [x: number, y: number]>>>;
