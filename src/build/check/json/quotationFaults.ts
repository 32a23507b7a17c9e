import type { Fault } from './fault.ts';
import { endOf, startsValue, touches, type Unexpected } from './grammar.ts';
import type { Token } from './tokens.ts';

/** What is wrong with the quotation marks around a text or inside it, where it is that. */
export const quotationFault = (unexpected: Unexpected, text: string): Fault | undefined =>
  badSign(unexpected) ??
  notClosed(unexpected, text) ??
  otherMarks(unexpected) ??
  markInside(unexpected, text);

const typographic = '“”„«»‘’‚';

/** A tab in a text, a backslash before a letter that takes none. */
function badSign({ token, verdict }: Unexpected): Fault | undefined {
  if (verdict !== 'bad sign') return;
  const sign = token.fault === 'control' ? controlIn(token.text) : escapeIn(token.text);
  const sentence =
    token.fault === 'control'
      ? 'A tab or another control character stands in this text: write a space.'
      : 'A backslash stands before a sign that takes none: write \\\\ for a backslash, or take it out.';
  return { offset: token.offset + Math.max(sign, 0), sentence };
}

const controlIn = (text: string): number => text.split('').findIndex((sign) => sign < ' ');
const escapeIn = (text: string): number => text.search(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/);

/** A text whose line ends, or the file, before a quotation mark closes it. */
function notClosed({ token }: Unexpected, text: string): Fault | undefined {
  if (token.kind !== 'text' || token.fault !== 'unclosed') return;
  const { offset } = token;
  if (endOf(token) === text.length)
    return {
      offset,
      sentence: 'The end is missing: the file stops inside the text that begins here: add what is lost.',
    };
  const end = token.text.trimEnd().replace(/[,:\]}]+$/, '');
  const mark = end.at(-1) ?? '';
  if (typographic.includes(mark))
    return {
      offset: offset + end.length - 1,
      sentence: `A typographic quotation mark, ${mark}, closes this text: write a straight one, ".`,
    };
  return {
    offset,
    sentence:
      'This text is not closed in its line: put a quotation mark at its end; a line break inside is written \\n.',
  };
}

/** A text between “ ” or ' '. */
function otherMarks({ token, expected }: Unexpected): Fault | undefined {
  if (token.kind !== 'word' || expected === 'comma') return;
  const mark = token.text[0] as string;
  if (typographic.includes(mark))
    return {
      offset: token.offset,
      sentence: `Typographic quotation marks, ${mark}, stand around this text: write straight ones, ".`,
    };
  if (mark === "'")
    return {
      offset: token.offset,
      sentence: `Single quotation marks stand around this text: write double ones, ".`,
    };
  return undefined;
}

/** A straight quotation mark inside a text ends it, and the next word follows behind it in the same line. */
function markInside({ token, before, expected }: Unexpected, text: string): Fault | undefined {
  const [last, earlier] = [before.at(-1), before.at(-2)];
  const begins = token.kind === 'word' || (startsValue.has(token.kind) && !!last && touches(last, token));
  const ended =
    expected === 'comma' && last?.kind === 'text' && begins
      ? last
      : expected !== 'comma' && last?.kind === ',' && token.kind === 'word' && earlier?.kind === 'text'
        ? earlier
        : undefined;
  if (!ended || !sameLine(ended, token, text) || isName(token, text)) return;
  return {
    offset: endOf(ended) - 1,
    sentence:
      'There is a quotation mark inside a text here, which ends it: write \\" or, for a quotation, “ and ”.',
  };
}

const sameLine = (a: Token, b: Token, text: string): boolean =>
  !text.slice(a.offset, b.offset).includes('\n');

/** Whether a colon follows: a name of a field without quotation marks. */
const isName = (token: Token, text: string): boolean => text.slice(endOf(token)).trimStart().startsWith(':');
