import { balanced, type Lettering, textWidth, wrapped } from './textWidth.ts';

/** A size of type and the distance from one line to the next, CSS pixels. */
export interface TypeSize {
  readonly size: number;
  readonly line: number;
}

/** A text in the size and the lines in which it fits its room. */
export interface FittedText extends TypeSize {
  readonly lines: readonly string[];
}

/** The room of a text, CSS pixels, and the face that it is set in. */
export interface TextRoom {
  readonly face: 'serif' | 'sans';
  readonly width: number;
  readonly height: number;
}

/**
 * A text in the first size in which its lines fit a room. Where it fits in none, it is cut after a word in the last
 * one, and ends with "…".
 * @param sizes from the largest to the smallest
 * @param closing what ends the text also where it is cut, as `”` does
 * @example fittedText('One two three', [{ size: 64, line: 76 }], { face: 'serif', width: 200, height: 80 }).lines // ["One…"]
 */
export function fittedText(
  text: string,
  sizes: readonly [TypeSize, ...TypeSize[]],
  { face, width, height }: TextRoom,
  closing = '',
): FittedText {
  for (const type of sizes) {
    const lettering = { face, size: type.size };
    const { length } = wrapped(text + closing, lettering, width);
    if (length * type.line <= height) return { ...type, lines: balanced(text + closing, lettering, width) };
  }
  const smallest = sizes.at(-1) as TypeSize;
  const most = Math.max(1, Math.floor(height / smallest.line));
  return { ...smallest, lines: cut(text, { face, size: smallest.size }, width, most, `…${closing}`) };
}

/** The lines that there is room for, the last of them with as many words as leave room for an ending. */
function cut(text: string, lettering: Lettering, width: number, most: number, ending: string) {
  const lines = wrapped(text, lettering, width).slice(0, most);
  const words = (lines.pop() ?? '').split(' ');
  while (words.length > 1 && textWidth(words.join(' ') + ending, lettering) > width) words.pop();
  const last = words.join(' ').replace(/[\s,;:.–—-]+$/, '');
  return [...lines, last + ending];
}
