/** Ems by kind of character, of the widest faces in the lists of fonts: too much rather than too little. */
const ems: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[ijltfrI.,:;'’‘"“”!|()/ -]/, 0.37],
  [/[mwMW@%—&]/, 0.96],
  [/\d/, 0.62],
  [/\p{Lu}/u, 0.7],
  [/[\u2e80-\uffff]/, 1],
];
const otherEm = 0.6;

/**
 * About how wide a text is, in CSS pixels: an estimate on the safe side, since a picture is made without layout.
 * @param size of the font in CSS pixels
 */
export function textWidth(text: string, size: number): number {
  const sum = [...text].reduce((width, sign) => width + emOf(sign), 0);
  return sum * size;
}

const emOf = (sign: string): number => ems.find(([pattern]) => pattern.test(sign))?.[1] ?? otherEm;

/**
 * A text in lines that are no wider than `width`, in CSS pixels: broken at spaces, and within a word that is wider
 * than a line itself, as an address can be.
 */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(piecesOf(size, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As `wrapped`, in lines of about one length. */
export function balanced(text: string, size: number, width: number): string[] {
  const lines = wrapped(text, size, width);
  for (let narrower = width - size; narrower > 0; narrower -= size / 2) {
    const closer = wrapped(text, size, narrower);
    if (closer.length > lines.length) break;
    lines.splice(0, lines.length, ...closer);
  }
  return lines;
}

const piecesOf =
  (size: number, width: number) =>
  (word: string): string[] => {
    if (textWidth(word, size) <= width) return [word];
    const pieces = [''];
    for (const sign of word) {
      const longer = `${pieces.at(-1)}${sign}`;
      if (textWidth(longer, size) > width) pieces.push(sign);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  };
