import type { Fault } from './fault.ts';
import { endOf, type Unexpected } from './grammar.ts';

/** What is said of a comment. */
export const comment = 'This is a comment, and JSON has none: take it out.';

const mergeMarks = ['<<<<<<<', '=======', '>>>>>>>', '|||||||'];

/** What is wrong with a sign that is none of JSON's, where it tells by itself what was meant. */
export function strangeSign({ token, expected }: Unexpected, text: string): Fault | undefined {
  if (token.kind !== 'word') return;
  const { offset, text: word } = token;
  const fault = (sentence: string): Fault => ({ offset, sentence });
  if (mergeMarks.some((mark) => word.startsWith(mark)))
    return fault(
      `This is a mark of an unfinished merge, ${word.slice(0, 7)}: keep one of the two versions, and take the marks out.`,
    );
  if (word.startsWith('#')) return fault(comment);
  if (word === ';' && expected === 'comma' && isLastInLine(endOf(token), text))
    return fault('A semicolon stands here: write a comma, or nothing before a closing bracket.');
  if (/^[\u00a0\u2000-\u200b\u202f\u2060\u3000]/.test(word))
    return fault('A no-break space or another strange one stands here: write a plain space.');
  return undefined;
}

const isLastInLine = (offset: number, text: string): boolean =>
  (text.slice(offset).split('\n', 1)[0] ?? '').trim() === '';
