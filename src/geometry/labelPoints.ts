import { polygonArea } from 'd3';
import type { Position } from 'geojson';
import { chipPostals } from '../geography/chipPostals.ts';
import type { Postal } from '../geography/jurisdictions.ts';
import { type HalfSize, roomiestSpot } from './labelRoom.ts';
import { size } from './viewBox.ts';

/** Where the middle of a postal label stands, in viewBox units, as in `{ CA: [184, 574] }`; none for the nine of the chips. */
export type LabelPoints = Readonly<Partial<Record<Postal, readonly [x: number, y: number]>>>;

/** How large the labels of a set are on the map that it is made for; their type has 12 CSS pixels. */
export interface LabelSet {
  /** Width of the viewBox, CSS pixels. */
  readonly mapWidth: number;
  /** How wide the letters are set, as a share of their own width. */
  readonly widthScale: number;
}

/** `narrow` is for maps under about 500 px, `wide` for the others. */
export const labelSets = {
  narrow: { mapWidth: 344, widthScale: 0.86 },
  wide: { mapWidth: 532, widthScale: 1 },
} as const satisfies Readonly<Record<string, LabelSet>>;

/** CSS pixels. */
const typeSize = 12;

/** CSS pixels on all sides of a label; with as much, it stands near the middle of its state rather than where it has more. */
const enoughMargin = 5;

/** Height of a capital in ems, about the same in all sans-serif faces. */
const capHeight = 0.72;

/** Widths of bold sans-serif capitals in ems, as Arial has them; those that are not named have `usualWidth`. */
const letterWidths: Readonly<Record<string, number>> = {
  I: 0.28,
  L: 0.61,
  T: 0.61,
  F: 0.61,
  M: 0.83,
  W: 0.94,
};
const usualWidth = 0.71;

/** Set by eye where no spot in the shape will do: Hawaii's label stands in the sea, beside the islands. */
const byHand: LabelPoints = { HI: [640, 1162] };

const onChips: ReadonlySet<Postal> = new Set(chipPostals);

/** A set of label points: for each label the roomiest spot in its state's largest polygon. */
export function labelPoints(shapes: ReadonlyMap<Postal, Position[][][]>, set: LabelSet): LabelPoints {
  const labelled = [...shapes].filter(([postal]) => !onChips.has(postal));
  return Object.fromEntries(
    labelled.map(([postal, polygons]) => [postal, byHand[postal] ?? computed(postal, polygons, set)]),
  );
}

function computed(postal: Postal, polygons: Position[][][], set: LabelSet): [x: number, y: number] {
  const { point } = roomiestSpot(
    largest(polygons),
    labelHalfSize(postal, set),
    enoughMargin * unitsPerPixel(set),
  );
  return [Math.round(point[0]), Math.round(point[1])];
}

/** Half the width and height of a label's letters, in viewBox units. */
export function labelHalfSize(postal: Postal, set: LabelSet): HalfSize {
  const width = [...postal].reduce((sum, letter) => sum + (letterWidths[letter] ?? usualWidth), 0);
  const half = (typeSize * unitsPerPixel(set)) / 2;
  return [width * set.widthScale * half, capHeight * half];
}

const unitsPerPixel = ({ mapWidth }: LabelSet): number => size.width / mapWidth;

const largest = (polygons: Position[][][]): Position[][] =>
  polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));

const areaOf = ([outer = []]: Position[][]): number => Math.abs(polygonArea(outer as [number, number][]));
