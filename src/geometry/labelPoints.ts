import { polygonArea } from 'd3';
import type { Position } from 'geojson';
import { chipPostals, type Postal } from '../geography/places.ts';
import { type HalfSize, roomiestSpot } from './roomiestSpot.ts';
import { viewBoxSize } from './viewBox.ts';

/** The centres of the postal labels in viewBox units: `{ CA: [184, 574] }`. The nine places with a chip have no label. */
export type LabelPoints = Readonly<Partial<Record<Postal, readonly [x: number, y: number]>>>;

/** The width of a narrow map in CSS pixels. A label that fits there fits on every wider map. */
const narrowMap = 344;

/** The width of the letters on a narrow map, as a share of their normal width. */
const narrowLetters = 0.86;

/** The viewBoxSize of the type in CSS pixels. */
const typeSize = 12;

/** The sufficient margin around a label, in CSS pixels. Of two spots that have it, the one nearer to the centroid is taken. */
const enoughMargin = 5;

/** The height of a capital in ems, about the same in all sans-serif faces. */
const capHeight = 0.72;

/** The widths of Arial's bold capitals in ems; all others have `usualWidth`. */
const letterWidths: Readonly<Record<string, number>> = {
  I: 0.28,
  L: 0.61,
  T: 0.61,
  F: 0.61,
  M: 0.83,
  W: 0.94,
};
const usualWidth = 0.71;

/** The points of labels that do not fit into their shape. Hawaii's label is in the sea, beside the islands. */
const manualPoints: LabelPoints = { HI: [640, 1162] };

const onChips: ReadonlySet<Postal> = new Set(chipPostals);

/** The point of each label: the roomiest spot in the largest polygon of its place. */
export function labelPoints(shapes: ReadonlyMap<Postal, Position[][][]>): LabelPoints {
  const labelled = [...shapes].filter(([postal]) => !onChips.has(postal));
  return Object.fromEntries(
    labelled.map(([postal, polygons]) => [postal, manualPoints[postal] ?? computed(postal, polygons)]),
  );
}

function computed(postal: Postal, polygons: Position[][][]): [x: number, y: number] {
  const { point } = roomiestSpot(largest(polygons), labelHalfSize(postal), enoughMargin * unitsPerPixel);
  return [Math.round(point[0]), Math.round(point[1])];
}

/** Half the width and half the height of a label's letters on a narrow map, in viewBox units. */
export function labelHalfSize(postal: Postal): HalfSize {
  const width = [...postal].reduce((sum, letter) => sum + (letterWidths[letter] ?? usualWidth), 0);
  const half = (typeSize * unitsPerPixel) / 2;
  return [width * narrowLetters * half, capHeight * half];
}

const unitsPerPixel = viewBoxSize.width / narrowMap;

const largest = (polygons: Position[][][]): Position[][] =>
  polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));

const areaOf = ([outer = []]: Position[][]): number => Math.abs(polygonArea(outer as [number, number][]));
