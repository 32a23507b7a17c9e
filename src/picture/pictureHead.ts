import { type Block, column, type Scene } from './scene.ts';
import { textLine, textLines } from './textLine.ts';
import { fittedText } from './textWidth.ts';
import { dayInWords } from './viewInWords.ts';

/** The number's size, and its digits' height and width. */
const number = { size: 150, height: 101, digit: 77 } as const;
const sentenceSizes = [
  { size: 35, line: 44 },
  { size: 31, line: 40 },
  { size: 28, line: 33 },
] as const;
const day = { size: 20, line: 34 } as const;
const gap = 22;

/** The number, and beside it the sentence and the day, which shares the number's base line. */
export function pictureHead(scene: Scene, top: number): Block {
  const { model, palette } = scene;
  const { tally } = model.snapshot;
  const tallyStyle = { face: 'serif', size: number.size, fill: palette.deep, isBold: true } as const;
  const left = column.left + String(tally).length * number.digit + gap;
  const { style, lines } = fittedText(model.headline, sentenceSizes, {
    face: 'serif',
    width: column.left + column.width - left,
    height: 3 * 33,
  });
  const height = (lines.length - 1) * style.line + day.line;
  const first = top + Math.max(style.size * 0.68, number.height - height);
  const base = first + height;
  return {
    nodes: [
      textLine(scene, [column.left - 2, base], tallyStyle, String(tally)),
      ...textLines(scene, [left, first], { ...style, fill: palette.ink }, lines),
      textLine(scene, [left, base], { size: day.size, fill: palette.secondary }, dayInWords(model)),
    ],
    bottom: base,
  };
}
