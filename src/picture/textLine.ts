import { svg } from '../view/dom/svg.ts';
import type { Point, Scene } from './scene.ts';

/** The style of a line of text. */
export interface TextStyle {
  /** Default sans. */
  readonly face?: 'serif' | 'sans';
  /** CSS pixels. */
  readonly size: number;
  /** From one base line to the next, CSS pixels. Default `size`. */
  readonly line?: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** The part of the line that is at its point. Default its start. */
  readonly anchor?: 'middle' | 'end';
}

/** A part of a line that differs in style. */
interface Run {
  readonly text: string;
  readonly fill?: string;
  readonly isBold?: boolean;
}

/** A line: a text, or the runs that it is made of. */
export type Line = string | readonly (string | Run)[];

/**
 * One line of text. Its runs have no positions: the program that shows them sets one after another.
 * @param point on its base line, CSS pixels
 */
export function textLine(
  { document, fonts }: Scene,
  [x, y]: Point,
  style: TextStyle,
  line: Line,
): SVGTextElement {
  return svg(
    document,
    'text',
    {
      x,
      y,
      'font-family': style.face === 'serif' ? fonts.serif : null,
      'font-size': style.size,
      'font-weight': style.isBold ? 700 : 400,
      fill: style.fill,
      'text-anchor': style.anchor ?? null,
    },
    ...[line].flat().map((run) => (typeof run === 'string' ? run : runOf(document, run))),
  );
}

const runOf = (document: Document, { text, fill, isBold }: Run): SVGTSpanElement =>
  svg(document, 'tspan', { fill: fill ?? null, 'font-weight': isBold ? 700 : null }, text);

/** Lines of text, one below another. @param point on the base line of the first */
export const textLines = (
  scene: Scene,
  [x, y]: Point,
  style: TextStyle,
  lines: readonly Line[],
): SVGTextElement[] =>
  lines.map((line, index) => textLine(scene, [x, y + index * (style.line ?? style.size)], style, line));
