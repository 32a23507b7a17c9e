import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { svg } from '../view/dom/svg.ts';
import { colourOf, textOn } from '../view/theme/palette.ts';
import { isPatterned } from './fills.ts';
import type { PictureGeometry } from './geometry.ts';
import { levelOf, type Place, pointAt, type Sheet } from './page.ts';
import { markLine } from './text.ts';

/** Of a label on the map, CSS pixels. */
const size = 14;

/** The postal labels of the states that have room for one. */
export const labels = (sheet: Sheet, { labelPlaces: places }: PictureGeometry, place: Place): SVGElement[] =>
  (Object.entries(places) as [Postal, readonly [number, number]][]).flatMap(([postal, middle]) =>
    // Hawaii's stands in the sea, on the ground.
    mark(sheet, pointAt(place, middle), postal, postal === 'HI' ? 'plain' : levelOf(sheet, postal), size),
  );

/**
 * A postal code on the fill of a level. On a pattern it has a casing, a text of its own below it: `paint-order` is
 * not known to every program that opens the file.
 */
export function mark(
  { document, palette }: Sheet,
  middle: readonly [x: number, y: number],
  postal: Postal,
  level: Level,
  size: number,
): SVGElement[] {
  const text = markLine(document, middle, postal, { size, fill: textOn(palette, level) });
  if (!isPatterned(level)) return [text];
  const under = colourOf(palette, level);
  const casing = svg(document, 'g', {
    stroke: under,
    'stroke-width': size * 0.3,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  casing.append(markLine(document, middle, postal, { size, fill: under }));
  return [casing, text];
}
