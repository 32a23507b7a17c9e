import type { TextStyle } from './textLine.ts';

/** The properties of a style that decide the width of a text. */
type Lettering = Pick<TextStyle, 'face' | 'size' | 'isBold'>;

type Ems = readonly (readonly [letters: RegExp, em: number])[];

/** For letters in no list below. */
const others: Ems = [
  [/[\u2e80-\uffff]/, 1],
  [/\p{Lu}/u, 0.77],
  [/./u, 0.63],
];

/** Ems by letter, for the widest font of each face: an estimate is rather too large than too small. */
const ems: Readonly<Record<'serif' | 'sans', Ems>> = {
  serif: [
    [/ /, 0.25],
    [/[ijl'’‘|]/, 0.31],
    [/[tfr.,:;!()/I-]/, 0.37],
    [/[sczJ“”"?]/, 0.46],
    [/[ae]/, 0.49],
    [/[\d–]/, 0.52],
    [/[mMW@%—…&]/, 0.96],
    [/w/, 0.83],
    [/[bdghknopquvxy]/, 0.57],
    ...others,
  ],
  sans: [
    [/[ijlI ]/, 0.28],
    [/[tfr.,:;!()/'’‘|-]/, 0.38],
    [/[“”"]/, 0.5],
    [/[aceszkvxy?–]/, 0.58],
    [/\d/, 0.64],
    [/[mMW@%—…]/, 0.98],
    [/w/, 0.83],
    ...others,
  ],
};

/** The width of a bold text, as a multiple. */
const boldShare = 1.05;

/**
 * The estimated width of a text in CSS pixels, rather too large than too small. A picture is made without layout.
 * @example textWidth('In favor', { size: 16 }) // 59.84
 */
export function textWidth(text: string, { face = 'sans', size, isBold = false }: Lettering): number {
  const sum = [...text].reduce((width, letter) => width + emOf(letter, ems[face]), 0);
  return sum * size * (isBold ? boldShare : 1);
}

const emOf = (letter: string, list: Ems): number => list.find(([letters]) => letters.test(letter))?.[1] ?? 0;

/**
 * A text in lines of at most `width` CSS pixels. It is broken at spaces, and within words that are wider than a line, such
 * as URLs.
 */
export function wrapped(text: string, lettering: Lettering, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(piecesOf(lettering, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, lettering) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Like `wrapped`, but in lines of about the same length. */
export function balanced(text: string, lettering: Lettering, width: number): string[] {
  const { size } = lettering;
  let lines = wrapped(text, lettering, width);
  // Narrower lines would break a word.
  const least = longestWord(lines.join(' '), lettering);
  for (let narrower = width - size / 2; narrower > least; narrower -= size / 2) {
    const closer = wrapped(text, lettering, narrower);
    if (closer.length > lines.length) break;
    lines = closer;
  }
  return lines;
}

/** The width of the longest word of a text, CSS pixels. */
const longestWord = (text: string, lettering: Lettering): number =>
  Math.max(...text.split(/\s+/).map((word) => textWidth(word, lettering)));

const piecesOf =
  (lettering: Lettering, width: number) =>
  (word: string): string[] => {
    if (textWidth(word, lettering) <= width) return [word];
    const pieces = [''];
    for (const letter of word) {
      const longer = `${pieces.at(-1)}${letter}`;
      if (textWidth(longer, lettering) > width) pieces.push(letter);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  };

/** The distance from one line to the next, as a multiple of the size of type. */
const leading = 1.22;

/** A text in the size and the lines in which it fits a box. */
interface FittedText {
  readonly style: Required<Pick<TextStyle, 'face' | 'size' | 'line'>>;
  readonly lines: readonly string[];
}

/** The box of a text, CSS pixels, and the face of the text. */
interface TextBox {
  readonly face: 'serif' | 'sans';
  readonly width: number;
  readonly height: number;
}

/**
 * A text in the first size in which its lines fit a box, with whole words if any size has room for them. If it fits in no
 * size, it is cut after a word in the last one, and ends with "…".
 * @param sizes from the largest to the smallest
 * @param closing ends the text, even a cut one: `”`
 * @example fittedText('One two three', [64], { face: 'serif', width: 200, height: 80 }).lines // ["One…"]
 */
export function fittedText(
  text: string,
  sizes: readonly number[],
  { face, width, height }: TextBox,
  closing = '',
): FittedText {
  const styles = sizes.map((size) => ({ face, size, line: Math.round(size * leading) }));
  const whole = text + closing;
  const fitting = styles.filter((style) => wrapped(whole, style, width).length * style.line <= height);
  const best = fitting.find((style) => longestWord(whole, style) <= width) ?? fitting[0];
  if (best) return { style: best, lines: balanced(whole, best, width) };
  const style = styles.at(-1) as FittedText['style'];
  const most = Math.max(1, Math.floor(height / style.line));
  return { style, lines: cut(text, style, width, most, `…${closing}`) };
}

/** The lines that fit, the last one with as many words as fit before the ending. */
function cut(text: string, lettering: Lettering, width: number, most: number, ending: string) {
  const lines = wrapped(text, lettering, width).slice(0, most);
  const words = (lines.pop() ?? '').split(' ');
  while (words.length > 1 && textWidth(words.join(' ') + ending, lettering) > width) words.pop();
  const last = words.join(' ').replace(/[\s,;:.–—-]+$/, '');
  return [...lines, last + ending];
}
