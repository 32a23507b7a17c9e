import { jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import { rounded, svg } from '../view/dom/svg.ts';
import { edgeOf } from '../view/theme/palette.ts';
import { callouts } from './callouts.ts';
import { fillOf } from './fills.ts';
import type { PictureGeometry } from './geometry.ts';
import { labels } from './labels.ts';
import { type Block, levelOf, page, type Sheet } from './page.ts';

/** How many CSS pixels a unit of a viewBox is, where the map is as wide as the text. */
export const scaleOf = ({ viewBox }: PictureGeometry): number => page.inner / (sizeOf(viewBox)[0] as number);

const sizeOf = (viewBox: string): number[] => viewBox.split(' ').slice(2).map(Number);

/** The map: shapes coloured by level, borders, outlines, labels and call-outs. */
export function map(sheet: Sheet, geometry: PictureGeometry, top: number): Block {
  const scale = scaleOf(geometry);
  const place = { top, scale };
  const transform = `translate(${page.margin} ${rounded(top)}) scale(${scale})`;
  return {
    nodes: [
      svg(
        sheet.document,
        'g',
        { transform, fill: 'none', 'stroke-linejoin': 'round' },
        ...shapes(sheet, geometry),
        ...lines(sheet, geometry, scale),
      ),
      ...labels(sheet, geometry, place),
      ...callouts(sheet, geometry, place),
    ],
    bottom: top + (sizeOf(geometry.viewBox)[1] as number) * scale,
  };
}

const shapes = (sheet: Sheet, geometry: PictureGeometry): SVGPathElement[] =>
  jurisdictions.map(({ postal }) =>
    svg(sheet.document, 'path', {
      'data-state': postal,
      d: geometry.shapes[postal],
      fill: fillOf(sheet, levelOf(sheet, postal), 'map'),
    }),
  );

/** Borders in the ground's colour, the outlines of weak fills, and those of the added and the pinned states. */
function lines(sheet: Sheet, geometry: PictureGeometry, scale: number): SVGPathElement[] {
  const { document, palette, model } = sheet;
  const { added } = model.snapshot;
  const pinned = model.state.state ? [model.state.state] : [];
  const weak = jurisdictions
    .map(({ postal }) => postal)
    .filter((postal) => edgeOf(palette, levelOf(sheet, postal)));
  return (
    [
      [geometry.borders, palette.ground, 1.2],
      [joined(geometry, weak), palette.outline, 1],
      [joined(geometry, added), palette.ground, 3.6],
      [joined(geometry, added), palette.ink, 1.5],
      [joined(geometry, pinned), palette.ground, 7],
      [joined(geometry, pinned), palette.ink, 3.2],
    ] as const
  )
    .filter(([d]) => d)
    .map(([d, stroke, width]) => svg(document, 'path', { d, stroke, 'stroke-width': width / scale }));
}

/** Several shapes as one path: each begins with a relative move, so each starts from the origin. */
export const joined = ({ shapes }: Pick<PictureGeometry, 'shapes'>, postals: readonly Postal[]): string =>
  postals.map((postal) => `M0 0${shapes[postal]}`).join('');
