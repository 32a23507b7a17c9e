import { createScanner } from 'jsonc-parser';

/** A fault of JSON in a file. */
export interface Fault {
  readonly offset: number;
  /** Says what is wrong, and how to correct it. */
  readonly sentence: string;
}

/** A position in a file as an editor shows it; both numbers start at 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A token of a JSON file: a bracket, a colon, a comma, a string with its quotation marks, a number or a word. */
interface Token {
  readonly offset: number;
  readonly text: string;
}

/** A token that JSON does not allow at its offset. */
export interface Unexpected {
  /** Its text is empty at the end of the file. */
  readonly token: Token;
  /** What JSON requires there. `'comma'` also stands for the end of a list or an object. */
  readonly expected: 'name' | 'colon' | 'value' | 'comma';
  /** The token before it. */
  readonly previous: Token | undefined;
  /** The token before `previous`. */
  readonly earlier: Token | undefined;
  /** The innermost open bracket. */
  readonly opened: Token | undefined;
  /** The text of the whole file. */
  readonly file: string;
}

/**
 * Finds unexpected tokens of a file and the tokens around them.
 * @returns takes the offset and the length of a parser's error; the errors have to come in order
 */
export function unexpectedIn(file: string): (offset: number, length: number) => Unexpected {
  const scanner = createScanner(file, true);
  const open: Token[] = [];
  let [previous, earlier]: (Token | undefined)[] = [];
  scanner.scan();
  return (offset, length) => {
    // The scanner stays at the end of the file, beyond which there is no error.
    for (; scanner.getTokenOffset() < offset; scanner.scan()) {
      earlier = previous;
      previous = tokenAt(file, scanner.getTokenOffset(), scanner.getTokenLength());
      if (previous.text === '{' || previous.text === '[') open.push(previous);
      if (previous.text === '}' || previous.text === ']') open.pop();
    }
    const opened = open.at(-1);
    const expected = expectedAfter(previous, earlier, opened);
    return { token: tokenAt(file, offset, length), expected, previous, earlier, opened, file };
  };
}

const tokenAt = (file: string, offset: number, length: number): Token => ({
  offset,
  text: file.slice(offset, offset + length),
});

function expectedAfter(previous?: Token, earlier?: Token, opened?: Token): Unexpected['expected'] {
  const beginsField = (token?: Token) => opened?.text === '{' && (token?.text === '{' || token?.text === ',');
  if (beginsField(previous)) return 'name';
  if (!previous || '[,:'.includes(previous.text)) return 'value';
  return isString(previous) && beginsField(earlier) ? 'colon' : 'comma';
}

/** The offset at which a token ends. */
export const endOf = ({ offset, text }: Token): number => offset + text.length;

/** The bracket that closes an open one. */
export const closerOf = ({ text }: Token): string => (text === '{' ? '}' : ']');

/** Whether a token is a string. */
export const isString = (token: Token | undefined): token is Token => token?.text.startsWith('"') === true;

/** Whether a token is the name of a field: a string before a colon. */
export const isName = (token: Token, file: string): boolean =>
  isString(token) && file.slice(endOf(token)).trimStart().startsWith(':');

/**
 * Makes the function that gives the line and the column of an offset in a text. A byte-order mark takes no column.
 * @example positionsIn('{\n  "a": 1\n}')(4) // { line: 2, column: 3 }
 */
export function positionsIn(text: string): (offset: number) => LineAndColumn {
  const first = text.startsWith('\ufeff') ? 1 : 0;
  const starts = [first, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const at = Math.max(offset, first);
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (starts[line] as number) + 1 };
  };
}
