import type { JSONVisitor } from 'jsonc-parser';

/** What is wrong at one offset of a file, and what to do about it. */
export interface Fault {
  readonly offset: number;
  readonly sentence: string;
}

/** A sign, a text in its quotation marks, or a word of a JSON file. */
export interface Token {
  readonly offset: number;
  readonly text: string;
}

/** A token where JSON does not allow it. */
export interface Unexpected {
  /** Its text is empty at the end of the file. */
  readonly token: Token;
  /** What JSON has there instead; at a comma, the end of a list or an object will do as well. */
  readonly expected: 'name' | 'colon' | 'value' | 'comma';
  /** The nearest token before it, and the one before that. */
  readonly last: Token | undefined;
  readonly earlier: Token | undefined;
  /** The innermost bracket that is open there. */
  readonly opened: Token | undefined;
  /** The text of the whole file. */
  readonly file: string;
}

/**
 * Follows the tokens of a file, so that those around a fault are known.
 * @returns `visitor`, for `visit` of jsonc-parser, and `unexpectedAt`, for its errors
 */
export function followTokens(file: string) {
  const open: Token[] = [];
  let last: Token | undefined;
  let earlier: Token | undefined;
  let isName = false;
  const pass = (offset: number, length: number): Token => {
    [earlier, last, isName] = [last, tokenAt(file, offset, length), false];
    return last;
  };
  const begin = (offset: number, length: number) => void open.push(pass(offset, length));
  const end = (closer: string) => (offset: number, length: number) => {
    // At a wrong bracket or the end of the file, the parser ends what is not closed.
    if (file[offset] !== closer) return;
    open.pop();
    pass(offset, length);
  };
  const visitor: JSONVisitor = {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end('}'),
    onArrayEnd: end(']'),
    onLiteralValue: (_value, offset, length) => void pass(offset, length),
    onSeparator: (_sign, offset, length) => void pass(offset, length),
    onObjectProperty(_name, offset, length) {
      pass(offset, length);
      isName = true;
    },
  };
  const unexpectedAt = (offset: number, length: number): Unexpected => ({
    token: tokenAt(file, offset, length),
    expected: isName ? 'colon' : expectedAfter(last, open.at(-1)),
    last,
    earlier,
    opened: open.at(-1),
    file,
  });
  return { visitor, unexpectedAt };
}

const tokenAt = (file: string, offset: number, length: number): Token => ({
  offset,
  text: file.slice(offset, offset + length),
});

function expectedAfter(last: Token | undefined, opened: Token | undefined): 'name' | 'value' | 'comma' {
  if (last && !'{[,:'.includes(last.text)) return 'comma';
  return last?.text !== ':' && opened?.text === '{' ? 'name' : 'value';
}

/** The offset behind a token. */
export const endOf = ({ offset, text }: Token): number => offset + text.length;

/** The bracket that closes another. */
export const closerOf = ({ text }: Token): string => (text === '{' ? '}' : ']');

/** Whether a token is a text in quotation marks. */
export const isText = (token: Token | undefined): token is Token => token?.text.startsWith('"') === true;
