import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { explainFault } from './explainFault.ts';
import { closerOf, endOf, type Fault, isString, type Unexpected, unexpectedIn } from './unexpectedIn.ts';

/** Why a file is not JSON; `isReadable` says whether the rest of it can be read nevertheless. */
export interface Syntax {
  readonly faults: readonly Fault[];
  readonly isReadable: boolean;
}

/** Finds what JSON does not allow in a file, up to the first fault that makes the rest unreadable. */
export function syntaxOf(file: string): Syntax {
  const unexpectedAt = unexpectedIn(file);
  const faults: Fault[] = [];
  let isReadable = true;
  let latest = -1;
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    // The parser reports one token twice where it expects two things.
    if (!isReadable || offset === latest) return;
    latest = offset;
    const unexpected = unexpectedAt(offset, length);
    const harmless = harmlessFault(printParseErrorCode(code), unexpected);
    isReadable = harmless !== undefined;
    faults.push(harmless ?? explainFault(unexpected));
  };
  visit(file, { onError }, { disallowComments: true });
  return { faults, isReadable };
}

/** A fault that the parser reads over: a comment, a sign inside a text, a comma that is missing or too many. */
function harmlessFault(code: string, unexpected: Unexpected): Fault | undefined {
  const { token, previous, opened } = unexpected;
  if (code === 'InvalidCommentToken') return explainFault(unexpected);
  if (code === 'InvalidCharacter')
    return {
      offset: token.offset + token.text.split('').findIndex((sign) => sign < ' '),
      sentence: 'This text has a tab or another control character: write a space.',
    };
  if (code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode')
    return {
      offset: token.offset + token.text.search(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/),
      sentence: 'A backslash cannot come before this character: write \\\\ for a backslash, or take it out.',
    };
  if (!previous || !opened) return undefined;
  if (code === 'CommaExpected' && beginsEntry(unexpected))
    return { offset: endOf(previous), sentence: 'A comma is missing here: add it.' };
  const isComma = token.text === ',';
  if (previous.text === ',' && (isComma || token.text === closerOf(opened)))
    return {
      offset: (isComma ? token : previous).offset,
      sentence: `There is a comma too many, before ${isComma ? 'another' : `this ${token.text}`}: take it out.`,
    };
  return undefined;
}

/** Whether a token begins another field or entry. Directly behind a text, it is rather a part of that text. */
const beginsEntry = ({ token, previous, opened }: Unexpected): boolean =>
  (opened?.text === '{' ? isString(token) : /^["{[\dtfn-]/.test(token.text)) &&
  !(previous && isString(previous) && endOf(previous) === token.offset);
