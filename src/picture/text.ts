import { rounded, svg } from '../view/dom/svg.ts';

/** How a line is set. */
export interface TextStyle {
  /** A list of families; that of the picture where it is not told. */
  readonly font?: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
}

/** A part of a line that is set otherwise than the rest. */
export interface Run {
  readonly text: string;
  readonly fill?: string;
  readonly isBold?: boolean;
}

/**
 * One line of text. Its runs follow one another as the font has it, so that an estimate never makes a gap.
 * @param x where it begins, or its middle where it is centred; `y` its base line, CSS pixels
 */
export function textLine(
  document: Document,
  x: number,
  y: number,
  { font, size, fill, isBold, isCentred }: TextStyle,
  ...runs: readonly (string | Run)[]
): SVGTextElement {
  return svg(
    document,
    'text',
    {
      x,
      y,
      'font-family': font ?? null,
      'font-size': size,
      'font-weight': isBold ? 600 : 400,
      fill,
      'text-anchor': isCentred ? 'middle' : null,
    },
    ...runs.map((run) => (typeof run === 'string' ? run : runOf(document, run))),
  );
}

/**
 * Lines of text, one below another.
 * @param texts each a text, or the runs that it is made of
 * @param x where each begins; `y` the base line of the first; `line` from one to the next, CSS pixels
 */
export const textLines = (
  document: Document,
  x: number,
  y: number,
  line: number,
  style: TextStyle,
  texts: readonly (string | readonly (string | Run)[])[],
): SVGTextElement[] =>
  texts.map((text, index) => textLine(document, x, y + index * line, style, ...[text].flat()));

const runOf = (document: Document, { text, fill, isBold }: Run): SVGTSpanElement =>
  svg(document, 'tspan', { fill: fill ?? null, 'font-weight': isBold ? '600' : null }, text);

/** A mark of two letters around a middle: its base line lies a little above the bottom of its capitals' box. */
export const markLine = (
  document: Document,
  [x, y]: readonly [x: number, y: number],
  text: string,
  style: Omit<TextStyle, 'font' | 'isBold' | 'isCentred'>,
): SVGTextElement =>
  textLine(
    document,
    x,
    Number(rounded(y + style.size * 0.36)),
    { isBold: true, isCentred: true, ...style },
    text,
  );
