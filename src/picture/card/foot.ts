import { inkOf } from '../../build/rasterise.ts';
import { truncate } from '../../domain/truncate.ts';
import { rounded, svg } from '../../view/dom/svg.ts';
import type { Sheet } from '../page.ts';
import { textLine, textLines } from '../text.ts';
import { wrapped } from '../textWidth.ts';
import { capital, cardBox, interShare, type Part } from './layout.ts';

const size = { title: 25, caption: 22, smallest: 19.5 } as const;
const line = 33;
/** Signs that two lines hold. */
const longestTitle = 140;
const inner = cardBox.right - cardBox.left;

/** Across the foot, under a rule: the title, and the model's sentence of day, count and outlet. */
export function foot(sheet: Sheet): Part {
  const { document, model, palette } = sheet;
  const titles = wrapped(truncate(model.story.title, longestTitle), size.title * interShare * 1.06, inner);
  const caption = captionLines(sheet);
  const baseLine = (index: number) => cardBox.bottom - (titles.length + caption.length - 1 - index) * line;
  const top = baseLine(0) - size.title * capital - 21;
  const style = { size: size.title, fill: palette.ink, isBold: true } as const;
  return {
    nodes: [
      svg(document, 'rect', { x: cardBox.left, y: top, width: inner, height: 2, fill: palette.ink }),
      ...textLines(document, cardBox.left, baseLine(0), line, style, titles),
      ...caption.map((text, index) => moved(text, baseLine(titles.length + index))),
    ],
    height: cardBox.bottom - top,
  };
}

/** In one line where that fits in letters that can be read, else the outlet from a line of its own. */
function captionLines(sheet: Sheet): SVGTextElement[] {
  const { date, count, outlet } = sheet.model.sentence;
  const told = `${date} ${count}`;
  const whole = `${told} ${outlet}`.trim();
  const { width } = inkOf(captionLine(sheet, whole, size.caption, date));
  const fitting = size.caption * Math.min(1, inner / width);
  if (fitting >= size.smallest) return [captionLine(sheet, whole, Math.floor(fitting * 10) / 10, date)];
  return [told, outlet]
    .flatMap((text) => wrapped(text, size.caption * interShare, inner))
    .map((text, index) => captionLine(sheet, text, size.caption, index === 0 ? date : ''));
}

/** @param day what it begins with, set in bold */
function captionLine({ document, palette }: Sheet, text: string, size: number, day: string): SVGTextElement {
  const style = { size, fill: palette.secondary } as const;
  const bold = { text: day, fill: palette.ink, isBold: true };
  return textLine(document, cardBox.left, size, style, ...(day ? [bold] : []), text.slice(day.length));
}

function moved(text: SVGTextElement, y: number): SVGTextElement {
  text.setAttribute('y', rounded(y));
  return text;
}
