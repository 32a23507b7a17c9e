import type { TextStyle } from './textLine.ts';

/** What decides how wide a text is. */
type Lettering = Pick<TextStyle, 'face' | 'size' | 'isBold'>;

type Ems = readonly (readonly [letters: RegExp, em: number])[];

/** What no list below holds. */
const others: Ems = [
  [/[\u2e80-\uffff]/, 1],
  [/\p{Lu}/u, 0.77],
  [/./u, 0.63],
];

/** Ems by letter, of the widest faces in each list of fonts: too much rather than too little. */
const ems: Readonly<Record<'serif' | 'sans', Ems>> = {
  serif: [
    [/[ ]/, 0.25],
    [/[ijl'’‘|]/, 0.31],
    [/[tfr.,:;!()/I-]/, 0.37],
    [/[sczJ“”"?]/, 0.46],
    [/[ae]/, 0.49],
    [/[\d–]/, 0.52],
    [/[mMW@%—…&]/, 0.96],
    [/[w]/, 0.83],
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
    [/[w]/, 0.83],
    ...others,
  ],
};

/** How much wider a bold text is. */
const boldShare = 1.05;

/**
 * About how wide a text is, in CSS pixels: an estimate on the safe side, since a picture is made without layout.
 * @example textWidth('In favor', { size: 16 }) // 59.84
 */
export function textWidth(text: string, { face = 'sans', size, isBold = false }: Lettering): number {
  const sum = [...text].reduce((width, letter) => width + emOf(letter, ems[face]), 0);
  return sum * size * (isBold ? boldShare : 1);
}

const emOf = (letter: string, list: Ems): number => list.find(([letters]) => letters.test(letter))?.[1] ?? 0;

/**
 * A text in lines that are no wider than `width`, in CSS pixels: broken at spaces, and within a word that is wider
 * than a line itself, as an address can be.
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

/** As `wrapped`, in lines of about one length. */
export function balanced(text: string, lettering: Lettering, width: number): string[] {
  const { size } = lettering;
  const lines = wrapped(text, lettering, width);
  for (let narrower = width - size / 2; narrower > 0; narrower -= size / 2) {
    const closer = wrapped(text, lettering, narrower);
    if (closer.length > lines.length) break;
    lines.splice(0, lines.length, ...closer);
  }
  return lines;
}

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

/** A size of type and the distance from one line to the next, CSS pixels. */
interface TypeSize {
  readonly size: number;
  readonly line: number;
}

/** A text in the size and the lines in which it fits its room. */
interface FittedText {
  readonly style: TypeSize & Pick<TextRoom, 'face'>;
  readonly lines: readonly string[];
}

/** The room of a text, CSS pixels, and the face that it is set in. */
interface TextRoom {
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
    const style = { face, ...type };
    const { length } = wrapped(text + closing, style, width);
    if (length * type.line <= height) return { style, lines: balanced(text + closing, style, width) };
  }
  const style = { face, ...(sizes.at(-1) as TypeSize) };
  const most = Math.max(1, Math.floor(height / style.line));
  return { style, lines: cut(text, style, width, most, `…${closing}`) };
}

/** The lines that there is room for, the last of them with as many words as leave room for an ending. */
function cut(text: string, lettering: Lettering, width: number, most: number, ending: string) {
  const lines = wrapped(text, lettering, width).slice(0, most);
  const words = (lines.pop() ?? '').split(' ');
  while (words.length > 1 && textWidth(words.join(' ') + ending, lettering) > width) words.pop();
  const last = words.join(' ').replace(/[\s,;:.–—-]+$/, '');
  return [...lines, last + ending];
}
