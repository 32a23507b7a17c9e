import { type Jurisdiction, jurisdictions } from '../domain/jurisdictions.ts';
import type { SvgAttributes } from '../view/dom/svg.ts';
import { edgeOf } from '../view/theme/palette.ts';
import { fillOf } from './fills.ts';
import { mark } from './labels.ts';
import { type Block, levelOf, page, type Sheet } from './page.ts';
import { rectAround } from './rects.ts';

/** Side of a tile, its distance from the next, and its label, CSS pixels. */
const tile = { side: 64, pitch: 70, text: 20 } as const;
const [columns, rows] = [0, 1].map(
  (axis) => Math.max(...jurisdictions.map(({ tile }) => tile[axis] as number)) + 1,
) as [number, number];

/** The tiles: 51 of one size, each about where its state lies, in the middle of the page. */
export function tiles(sheet: Sheet, top: number): Block {
  const left = page.margin + (page.inner - (columns - 1) * tile.pitch - tile.side) / 2;
  return {
    nodes: jurisdictions.flatMap((jurisdiction) => tileNodes(sheet, jurisdiction, left, top)),
    bottom: top + (rows - 1) * tile.pitch + tile.side,
  };
}

function tileNodes(sheet: Sheet, { postal, tile: [column, row] }: Jurisdiction, left: number, top: number) {
  const { palette, model } = sheet;
  const half = tile.side / 2;
  const middle = [left + column * tile.pitch + half, top + row * tile.pitch + half] as const;
  const level = levelOf(sheet, postal);
  const rect = (inset: number, attributes: SvgAttributes): SVGRectElement => {
    const side = tile.side - 2 * inset;
    return rectAround(sheet, middle, side, side, { rx: 3, ...attributes });
  };
  const outline = model.state.state === postal ? 4 : model.snapshot.added.includes(postal) ? 1.8 : 0;
  const edge = edgeOf(palette, level);
  return [
    rect(outline ? outline + 2.5 : edge ? 0.5 : 0, {
      'data-state': postal,
      fill: fillOf(sheet, level),
      stroke: edge,
      'stroke-width': edge && 1,
    }),
    ...(outline ? [rect(outline / 2, { fill: 'none', stroke: palette.ink, 'stroke-width': outline })] : []),
    ...mark(sheet, middle, postal, level, tile.text),
  ];
}
