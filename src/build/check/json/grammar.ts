import type { Token } from './tokens.ts';

/** What may stand next: the name of a field, the colon behind it, a value, or a comma or an end. */
export type Expected = 'name' | 'colon' | 'value' | 'comma';

/** How a token that may not stand where it stands is to be taken; all but `stop` can be read over. */
export type Verdict = 'comment' | 'bad sign' | 'comma too many' | 'comma missing' | 'stop';

/** A token that may not stand where it stands. */
export interface Unexpected {
  readonly token: Token;
  readonly verdict: Verdict;
  readonly expected: Expected;
  /** The tokens before it, without comments; the nearest is the last. */
  readonly before: readonly Token[];
  /** The brackets that are open there, the innermost last; none behind the story's own end. */
  readonly open: readonly Token[];
}

/**
 * Walks through the tokens of a file and tells those that stand where JSON does not let them: all that can be read over,
 * up to the first that cannot.
 */
export function unexpectedTokens(tokens: readonly Token[]): Unexpected[] {
  const found: Unexpected[] = [];
  const before: Token[] = [];
  const open: Token[] = [];
  let expected: Expected = 'value';
  for (const token of tokens) {
    const tell = (verdict: Verdict) =>
      found.push({ token, verdict, expected, before: [...before], open: [...open] });
    if (token.kind === 'comment') {
      tell('comment');
      if (token.fault) break;
      continue;
    }
    if (isBadSign(token)) tell('bad sign');
    const verdict = judge(token, before.at(-1), expected, open.at(-1));
    if (verdict !== 'fits') tell(verdict);
    if (verdict === 'stop') break;
    expected = step(token, expected, open, verdict === 'comma missing');
    before.push(token);
  }
  return found;
}

/** What a value begins with. */
export const startsValue: ReadonlySet<string> = new Set(['{', '[', 'text', 'number', 'constant']);

/** Whether a text holds a sign that JSON does not let stand in one: its end is known all the same. */
const isBadSign = ({ kind, fault }: Token): boolean => kind === 'text' && !!fault && fault !== 'unclosed';

function judge(
  token: Token,
  last: Token | undefined,
  expected: Expected,
  opened: Token | undefined,
): 'fits' | Verdict {
  const { kind, fault } = token;
  if (fault === 'unclosed' || fault === 'number') return 'stop';
  const closes = closerOf(opened) === kind;
  if (expected === 'colon') return kind === ':' ? 'fits' : 'stop';
  if (expected === 'comma') {
    if (!opened) return kind === 'end' ? 'fits' : 'stop';
    if (kind === ',' || closes) return 'fits';
    const begins = opened.kind === '{' ? kind === 'text' : startsValue.has(kind);
    return begins && !(last?.kind === 'text' && touches(last, token)) ? 'comma missing' : 'stop';
  }
  if (expected === 'name' ? kind === 'text' : startsValue.has(kind)) return 'fits';
  if (closes && last === opened) return 'fits';
  return (closes || kind === ',') && last?.kind === ',' ? 'comma too many' : 'stop';
}

/** What may stand after a token that fits, or that is read over. */
function step(token: Token, expected: Expected, open: Token[], commaMissing: boolean): Expected {
  const { kind } = token;
  if (kind === '{' || kind === '[') {
    open.push(token);
    return kind === '{' ? 'name' : 'value';
  }
  if (kind === '}' || kind === ']') {
    open.pop();
    return 'comma';
  }
  const inObject = open.at(-1)?.kind === '{';
  if (kind === ',') return inObject ? 'name' : 'value';
  if (kind === ':') return 'value';
  return expected === 'name' || (commaMissing && inObject) ? 'colon' : 'comma';
}

/** The bracket that closes another. */
export const closerOf = (opened: Token | undefined): string | undefined =>
  opened && (opened.kind === '{' ? '}' : ']');

/** Whether a token stands directly behind another, as the next word does behind a quotation mark inside a text. */
export const touches = (last: Token, token: Token): boolean => endOf(last) === token.offset;

/** The offset behind a token. */
export const endOf = ({ offset, text }: Token): number => offset + text.length;
