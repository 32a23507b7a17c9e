import { type Block, page, type Sheet } from './page.ts';
import { rule } from './rects.ts';
import { textLine, textLines } from './text.ts';
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

function titleBlock(sheet: Sheet, top: number): Block {
  const { document, model, palette } = sheet;
  const lines = wrapped(model.story.title, title.size * 1.06, page.inner);
  const style = { size: title.size, fill: palette.ink, isBold: true } as const;
  const first = top + 33;
  return {
    nodes: [
      rule(sheet, top, 3, palette.ink),
      ...textLines(document, page.margin, first, title.line, style, lines),
    ],
    bottom: first + (lines.length - 1) * title.line,
  };
}

/** The sentence stands beside the number, in the middle of its height where it has no more than two lines. */
function headline({ document, model, palette, fonts }: Sheet, top: number): Block {
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
  const big = { font: fonts.serif, size: number.size, fill: palette.refused, isBold: true } as const;
  const style = { font: fonts.serif, size: sentence.size, fill: palette.ink } as const;
  return {
    nodes: [
      textLine(document, page.margin - 3, top + number.height, big, figure),
      ...textLines(document, start, first, sentence.line, style, lines),
    ],
    bottom: Math.max(top + number.height, first + taken + 10),
  };
}

/** The day in bold and the count, and below them the outlet. */
function captionBlock({ document, model, palette }: Sheet, top: number): Block {
  const { date, count, outlet } = model.sentence;
  const [counted = '', ...rest] = [`${date} ${count}`, outlet].flatMap((text) =>
    wrapped(text, caption.size, page.inner),
  );
  const style = { size: caption.size, fill: palette.secondary };
  const day = { text: date, fill: palette.ink, isBold: true };
  const first = top + caption.size;
  return {
    nodes: textLines(document, page.margin, first, caption.line, style, [
      [day, counted.slice(date.length)],
      ...rest,
    ]),
    bottom: first + rest.length * caption.line,
  };
}
