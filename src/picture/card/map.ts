import { inkOf } from '../../build/rasterise.ts';
import { jurisdictions, type Postal } from '../../domain/jurisdictions.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import { rounded, svg } from '../../view/dom/svg.ts';
import { edgeOf } from '../../view/theme/palette.ts';
import { fillOf, patternDefs } from '../fills.ts';
import { joined } from '../map.ts';
import { levelOf, type Sheet } from '../page.ts';
import type { Box } from './layout.ts';

/** Widths of the lines, CSS pixels: more than on the map, since a card is seen at a quarter of its size. */
const strokes = { border: 1.6, weak: 1.3 } as const;

/** Where the map's land stands on the card: `scale` is CSS pixels a unit of its viewBox. */
interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * The shapes coloured by level, as large as the room lets them be; no labels, which would be too small. Before them
 * the patterns of all levels, the legend's too.
 */
export function map(sheet: Sheet, geometry: Outlines, room: Box): SVGElement[] {
  const { x, y, scale } = placed(sheet, geometry, room);
  const attributes = {
    transform: `translate(${rounded(x)} ${rounded(y)}) scale(${scale})`,
    fill: 'none',
    'stroke-linejoin': 'round',
  };
  const shapes = postals.map((postal) => shape(sheet, geometry, postal));
  return [
    patternDefs(sheet, 1 / scale),
    svg(sheet.document, 'g', attributes, ...shapes, ...lines(sheet, geometry, scale)),
  ];
}

/** The borders, and the outlines of weak fills. */
function lines(sheet: Sheet, geometry: Outlines, scale: number): SVGPathElement[] {
  const { document, palette } = sheet;
  const weak = postals.filter((postal) => edgeOf(palette, levelOf(sheet, postal)));
  const line = (d: string, stroke: string, width: number) =>
    svg(document, 'path', { d, stroke, 'stroke-width': width / scale });
  return [
    line(geometry.borders, palette.ground, strokes.border),
    line(joined(geometry, weak), palette.outline, strokes.weak),
  ];
}

const postals: readonly Postal[] = jurisdictions.map(({ postal }) => postal);

const shape = (sheet: Sheet, { shapes }: Outlines, postal: Postal): SVGPathElement =>
  svg(sheet.document, 'path', {
    'data-state': postal,
    d: shapes[postal],
    fill: fillOf(sheet, levelOf(sheet, postal), 'map'),
  });

/** The viewBox has room for the call-outs, which the card has none of: so the land itself is fitted, to the right. */
function placed({ document }: Sheet, geometry: Outlines, room: Box): Placing {
  const land = inkOf(svg(document, 'path', { d: joined(geometry, postals) }));
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  const scale = Math.floor(1e4 * Math.min(width / land.width, height / land.height)) / 1e4;
  return {
    scale,
    x: room.right - (land.x + land.width) * scale,
    y: room.top + (height - land.height * scale) / 2 - land.y * scale,
  };
}
