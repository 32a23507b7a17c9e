import type { Scene } from '../scene.ts';
import { type TextStyle, textLine, textLines } from '../textLine.ts';
import { fittedText, textWidth, wrapped } from '../textWidth.ts';
import type { QuoteCardWords } from './quoteCardWords.ts';

/** The room of a statement, CSS pixels. */
interface Room {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const quotationSizes = [
  { size: 64, line: 76 },
  { size: 60, line: 71 },
  { size: 56, line: 66 },
  { size: 52, line: 62 },
  { size: 48, line: 57 },
  { size: 44, line: 53 },
  { size: 40, line: 49 },
  { size: 36, line: 45 },
  { size: 33, line: 41 },
  { size: 30, line: 38 },
  { size: 27, line: 34 },
  { size: 24, line: 31 },
] as const;
/** A summary is our own words: never as large. */
const summarySizes = [{ size: 46, line: 58 }, ...quotationSizes.slice(5)] as const;

/** How far a quotation mark hangs before the line, in ems. */
const hanging = 0.42;
const byline = { size: 24, line: 32, gap: 28 } as const;

/** The quotation in serif with its mark hung before the line, or the summary in sans; then who said it, where and when. */
export function statement(scene: Scene, said: QuoteCardWords, room: Room): SVGElement[] {
  const { palette } = scene;
  const about = aboutLines(said, room.width);
  const bylineHeight = byline.gap + (about.length + 1) * byline.line;
  const face = said.isQuoted ? 'serif' : 'sans';
  const fitted = fittedText(
    (said.isQuoted ? '“' : '') + said.text,
    said.isQuoted ? quotationSizes : summarySizes,
    { face, width: room.width, height: room.bottom - room.top - bylineHeight },
    said.isQuoted ? '”' : '',
  );
  const { size, line } = fitted.style;
  const style: TextStyle = { ...fitted.style, fill: palette.ink };
  const first = room.top + line / 2 + size * 0.33;
  const [opening = '', ...rest] = fitted.lines;
  const hung = room.left - (said.isQuoted ? hanging * size : 0);
  const name = first + (fitted.lines.length - 0.5) * line + byline.gap + byline.line * 0.5;
  const quiet = { size: byline.size, line: byline.line, fill: palette.secondary };
  return [
    textLine(scene, [hung, first], style, opening),
    ...textLines(scene, [room.left, first + line], style, rest),
    ...(said.name
      ? [textLine(scene, [room.left, name], { ...quiet, fill: palette.ink, isBold: true }, said.name)]
      : []),
    ...textLines(scene, [room.left, name + byline.line], quiet, about),
  ];
}

/** Office and day in one line if both fit, else in two. */
function aboutLines({ about }: QuoteCardWords, width: number): string[] {
  const whole = about.join(', ');
  const parts = textWidth(whole, byline) <= width ? [whole] : about;
  return parts.flatMap((part) => wrapped(part, byline, width));
}
