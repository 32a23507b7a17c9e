import { type Block, page, type Sheet } from './page.ts';
import { rule } from './rects.ts';
import { textLines } from './text.ts';
import { wrapped } from './textWidth.ts';

const size = 14;
const line = 21;

/** As of which day the record is, whose work else is in the picture, and where the view can be seen. */
export function foot(sheet: Sheet, link: string | null, top: number): Block {
  const { document, model, palette } = sheet;
  const { story, words } = model;
  const credit = [words.recordAsOf(words.fullDay(story.asOf)), ...story.credits].join(' ');
  const lines = [credit, link ?? ''].flatMap((text) => wrapped(text, size, page.inner));
  const style = { size, fill: palette.secondary } as const;
  const first = top + 28;
  return {
    nodes: [
      rule(sheet, top, 1, palette.rule),
      ...textLines(document, page.margin, first, line, style, lines),
    ],
    bottom: first + (lines.length - 1) * line,
  };
}
