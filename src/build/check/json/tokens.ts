import { createScanner } from 'jsonc-parser';

/** What a token can be; `word` is what JSON has no meaning for, as in `True` or `“Bill`. */
export type TokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'text'
  | 'number'
  | 'constant'
  | 'comment'
  | 'word'
  | 'end';

/** What is wrong within a token. */
export type TokenFault = 'unclosed' | 'number' | 'unicode' | 'escape' | 'control';

/** One sign or word of a JSON file. */
export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly text: string;
  readonly fault?: TokenFault;
}

/** The library's numbers for kinds of tokens, of which spaces (14 and 15) are left out. */
const kinds: Readonly<Record<number, TokenKind>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'constant',
  8: 'constant',
  9: 'constant',
  10: 'text',
  11: 'number',
  12: 'comment',
  13: 'comment',
  16: 'word',
  17: 'end',
};

/** The library's numbers for faults within a token. */
const faults: Readonly<Record<number, TokenFault>> = {
  1: 'unclosed',
  2: 'unclosed',
  3: 'number',
  4: 'unicode',
  5: 'escape',
  6: 'control',
};

/** All tokens of a text in order, without spaces; the last is its end. */
export function tokensOf(text: string): Token[] {
  const scanner = createScanner(text, false);
  const tokens: Token[] = [];
  do {
    const kind = kinds[scanner.scan()];
    const fault = faults[scanner.getTokenError()];
    const offset = scanner.getTokenOffset();
    const sign = text.slice(offset, offset + scanner.getTokenLength());
    if (kind) tokens.push({ kind, offset, text: sign, ...(fault && { fault }) });
  } while (tokens.at(-1)?.kind !== 'end');
  return tokens;
}
