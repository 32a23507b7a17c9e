import { inkOf } from '../../build/rasterise.ts';
import { svg } from '../../view/dom/svg.ts';
import type { Sheet } from '../page.ts';
import { textLine, textLines } from '../text.ts';
import { balanced } from '../textWidth.ts';
import { type Box, capital, interShare } from './layout.ts';

const sentence = { size: 43, line: 51, gap: 36 } as const;

/** The number as large as its room lets it be, and the sentence below it, down to the bottom of the room. */
export function headline(sheet: Sheet, room: Box): SVGElement[] {
  const { document, model, palette } = sheet;
  const { words, snapshot } = model;
  const lines = balanced(
    words.headline(snapshot.tally, snapshot.dc),
    sentence.size * interShare,
    room.right - room.left,
  );
  const first = room.bottom - (lines.length - 1) * sentence.line;
  const style = { size: sentence.size, fill: palette.ink } as const;
  const bottom = first - sentence.size * capital - sentence.gap;
  return [
    number(sheet, { ...room, bottom }),
    ...textLines(document, room.left, first, sentence.line, style, lines),
  ];
}

/** Its ink begins at the left of its room, as the sentence's does: the space before a digit grows with its size. */
function number({ document, model, palette }: Sheet, room: Box): SVGElement {
  const text = (size: number) => {
    const style = { size, fill: palette.refused, isBold: true } as const;
    return textLine(document, 0, 0, style, String(model.snapshot.tally));
  };
  const highest = (room.bottom - room.top) / capital;
  const size = Math.floor(highest * Math.min(1, (room.right - room.left) / inkOf(text(highest)).width));
  const made = text(size);
  const { x } = inkOf(made);
  return svg(
    document,
    'g',
    { 'data-part': 'number', transform: `translate(${room.left - x + 2} ${room.bottom})` },
    made,
  );
}
