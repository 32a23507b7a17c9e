import type { Postal } from '../../domain/jurisdictions.ts';
import { edgeOf } from '../palette.ts';
import { rounded, type SvgAttributes, svg } from '../svg.ts';
import { fillOf } from './fills.ts';
import type { PictureGeometry } from './geometry.ts';
import { mark } from './labels.ts';
import { levelOf, type Place, page, pointAt, type Sheet } from './page.ts';
import { rectAround } from './rects.ts';

/** A box beside the map, CSS pixels. */
const box = { width: 38, height: 25, text: 14 } as const;

/** The call-outs of the smallest: leader lines, and boxes that are outlined as a shape would be. */
export function callouts(
  sheet: Sheet,
  { callouts: { wide, dots } }: PictureGeometry,
  place: Place,
): SVGElement[] {
  const places = Object.entries(wide.places) as [Postal, readonly [number, number]][];
  return [
    leaders(sheet, wide.leaders, dots, place),
    ...places.flatMap(([postal, middle]) => callout(sheet, postal, pointAt(place, middle))),
  ];
}

function leaders({ document, palette }: Sheet, d: string, dots: string, { top, scale }: Place): SVGGElement {
  const line = (data: string, stroke: string, width: number): SVGPathElement =>
    svg(document, 'path', { d: data, stroke, 'stroke-width': width / scale });
  return svg(
    document,
    'g',
    {
      transform: `translate(${page.margin} ${rounded(top)}) scale(${scale})`,
      fill: 'none',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    },
    line(d, palette.ground, 3),
    line(d, palette.ink, 1),
    line(dots, palette.ground, 6),
    line(dots, palette.ink, 3.4),
  );
}

function callout(sheet: Sheet, postal: Postal, middle: readonly [x: number, y: number]): SVGElement[] {
  const { palette, model } = sheet;
  const level = levelOf(sheet, postal);
  const rect = (wider: number, rx: number, attributes: SvgAttributes): SVGRectElement =>
    rectAround(sheet, middle, box.width + 2 * wider, box.height + 2 * wider, { rx, ...attributes });
  const outline = model.state.state === postal ? 2.6 : model.snapshot.added.includes(postal) ? 1.4 : 0;
  const edge = edgeOf(palette, level);
  return [
    rect(outline ? 2.6 : 1.2, 5, {
      fill: palette.ground,
      stroke: outline ? palette.ink : null,
      'stroke-width': outline || null,
    }),
    rect(edge ? -0.5 : 0, 3, { fill: fillOf(sheet, level), stroke: edge, 'stroke-width': edge && 1 }),
    ...mark(sheet, middle, postal, level, box.text),
  ];
}
