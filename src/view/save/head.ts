import { svg } from '../svg.ts';
import { type Block, page, type Sheet } from './page.ts';
import { textLine } from './text.ts';
import { balanced, textWidth, wrapped } from './textWidth.ts';

const title = { size: 19, line: 25 } as const;
const number = { size: 132, height: 92 } as const;
const sentence = { size: 30, line: 37, gap: 24 } as const;
const caption = { size: 17, line: 25 } as const;

/** What the picture says before it shows: title, number and sentence, day and whose count it is. */
export function head(sheet: Sheet, top: number): Block {
  const titled = titleBlock(sheet, top);
  const told = headline(sheet, titled.bottom + 26);
  const captioned = captionBlock(sheet, told.bottom + 18);
  return { nodes: [...titled.nodes, ...told.nodes, ...captioned.nodes], bottom: captioned.bottom };
}

function titleBlock({ document, model, palette }: Sheet, top: number): Block {
  const lines = wrapped(model.dataset.title, title.size * 1.06, page.inner);
  const style = { font: 'sans', size: title.size, fill: palette.ink, isBold: true } as const;
  const baseLine = (index: number) => top + 33 + index * title.line;
  return {
    nodes: [
      svg(document, 'rect', { x: page.margin, y: top, width: page.inner, height: 3, fill: palette.ink }),
      ...lines.map((line, index) => textLine(document, page.margin, baseLine(index), style, line)),
    ],
    bottom: baseLine(lines.length - 1),
  };
}

/** The sentence stands beside the number, in the middle of its height where it has no more than two lines. */
function headline({ document, model, palette }: Sheet, top: number): Block {
  const { words, snapshot } = model;
  const figure = String(snapshot.tally);
  const start = page.margin + textWidth(figure, number.size * 0.96) + sentence.gap;
  const lines = balanced(
    words.headline(snapshot.tally, snapshot.dc),
    sentence.size,
    page.width - page.margin - start,
  );
  const taken = (lines.length - 1) * sentence.line;
  const first = top + Math.max(sentence.size * 0.75, (number.height + sentence.size * 0.68 - taken) / 2);
  const big = { font: 'serif', size: number.size, fill: palette.refused, isBold: true } as const;
  const style = { font: 'serif', size: sentence.size, fill: palette.ink } as const;
  return {
    nodes: [
      textLine(document, page.margin - 3, top + number.height, big, figure),
      ...lines.map((line, index) => textLine(document, start, first + index * sentence.line, style, line)),
    ],
    bottom: Math.max(top + number.height, first + taken + 10),
  };
}

/** The day in bold and the count, and below them the outlet. */
function captionBlock({ document, model, palette }: Sheet, top: number): Block {
  const { date, count, outlet } = model.sentence;
  const lines = [`${date} ${count}`, outlet].flatMap((text) => wrapped(text, caption.size, page.inner));
  const style = { font: 'sans', size: caption.size, fill: palette.secondary } as const;
  const baseLine = (index: number) => top + caption.size + index * caption.line;
  return {
    nodes: lines.map((line, index) => {
      const runs =
        index === 0 ? [{ text: date, fill: palette.ink, isBold: true }, line.slice(date.length)] : [line];
      return textLine(document, page.margin, baseLine(index), style, ...runs);
    }),
    bottom: baseLine(lines.length - 1),
  };
}
