import { type Entry, levelEntries } from '../keyEntries.ts';
import type { Sheet } from '../page.ts';
import { rectAround } from '../rects.ts';
import { textLine } from '../text.ts';
import { textWidth } from '../textWidth.ts';
import { type Box, capital, interShare, type Part } from './layout.ts';

const size = 21;
const line = 32;
const swatch = 19;
const indent = 30;

/** The legend in two columns, down to the bottom of its room: each level with its number of jurisdictions. */
export function key(sheet: Sheet, room: Box): Part {
  const entries = levelEntries(sheet);
  const rows = Math.ceil(entries.length / columns(entries, room));
  return {
    nodes: entries.flatMap((entry, index) => {
      const x = room.left + (index < rows ? 0 : (room.right - room.left) / 2);
      return entryNodes(sheet, x, room.bottom - (rows - 1 - (index % rows)) * line, entry);
    }),
    height: (rows - 1) * line + size * capital,
  };
}

/** Two where the widest entry leaves room for another. */
function columns(entries: readonly Entry[], { left, right }: Box): number {
  const widths = entries.map(({ label, count }) => textWidth(`${label}  ${count}`, size * interShare));
  return indent + Math.max(...widths) <= (right - left) / 2 ? 2 : 1;
}

function entryNodes(sheet: Sheet, x: number, y: number, entry: Entry): SVGElement[] {
  const { fill, stroke, width, label, count } = entry;
  const side = swatch - width;
  const style = { size, fill: sheet.palette.ink } as const;
  return [
    rectAround(sheet, [x + swatch / 2, y - size * capital * 0.5], side, side, {
      rx: 3,
      fill,
      stroke,
      'stroke-width': stroke && width,
    }),
    textLine(sheet.document, x + indent, y, style, `${label}\u2002`, { text: count, isBold: true }),
  ];
}
