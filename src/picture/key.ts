import { type Entry, levelEntries, outlineEntries } from './keyEntries.ts';
import { type Block, page, type Sheet } from './page.ts';
import { rectAround, rule } from './rects.ts';
import { textLine, textLines } from './text.ts';
import { textWidth, wrapped } from './textWidth.ts';

const size = 16;
const swatch = 16;
const line = 29;
/** From the left of a swatch to its label, and from a label to the next swatch. */
const indent = 25;
const gap = 28;

/** The legend: a level each with its number of jurisdictions, then what the outlines mean. */
export function key(sheet: Sheet, top: number): Block {
  const { document, model, palette } = sheet;
  const style = { size: 15, fill: palette.secondary } as const;
  const titles = wrapped(model.words.legendTitle, style.size, page.inner);
  const firstRow = top + 39 + titles.length * 20;
  const rows = [...rowsOf(levelEntries(sheet)), ...rowsOf(outlineEntries(sheet))];
  return {
    nodes: [
      rule(sheet, top, 1, palette.rule),
      ...textLines(document, page.margin, top + 30, 20, style, titles),
      ...rows.flatMap((row, index) =>
        row.flatMap(([x, entry]) => entryNodes(sheet, x, firstRow + index * line, entry)),
      ),
    ],
    bottom: firstRow + (rows.length - 1) * line + 6,
  };
}

/** The entries in rows, in as many columns of one width as the widest entry leaves room for. */
function rowsOf(entries: readonly Entry[]): (readonly [x: number, entry: Entry])[][] {
  const widest = Math.max(...entries.map(({ label, count }) => textWidth(`${label}  ${count}`, size)));
  const columns = Math.max(1, Math.min(3, Math.floor((page.inner + gap) / (indent + widest + gap))));
  const rows: (readonly [x: number, entry: Entry])[][] = [];
  entries.forEach((entry, index) => {
    const x = page.margin + ((index % columns) * (page.inner + gap)) / columns;
    if (index % columns === 0) rows.push([]);
    rows.at(-1)?.push([x, entry]);
  });
  return rows;
}

function entryNodes(sheet: Sheet, x: number, y: number, entry: Entry): SVGElement[] {
  const { fill, stroke, width, label, count } = entry;
  const side = swatch - width;
  const style = { size, fill: sheet.palette.ink } as const;
  const runs = count ? [`${label}\u2002`, { text: count, isBold: true }] : [label];
  return [
    rectAround(sheet, [x + swatch / 2, y - 5.5], side, side, {
      rx: 2.5,
      fill,
      stroke,
      'stroke-width': stroke && width,
    }),
    textLine(sheet.document, x + indent, y, style, ...runs),
  ];
}
