import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { explainFault } from './explainFault.ts';
import {
  closerOf,
  endOf,
  type Fault,
  isName,
  isString,
  type Unexpected,
  unexpectedIn,
} from './unexpectedIn.ts';

/** The faults of a file as JSON. */
interface Syntax {
  readonly faults: readonly Fault[];
  /** Whether the parser can read over all of them. */
  readonly isReadable: boolean;
}

/** Finds the faults of a file as JSON, up to the first one that makes the rest unreadable. */
export function syntaxOf(file: string): Syntax {
  const unexpectedAt = unexpectedIn(file);
  const faults: Fault[] = [];
  let isReadable = true;
  let lastOffset = -1;
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    // The parser reports a token twice if it expects two things there.
    if (!isReadable || offset === lastOffset) return;
    lastOffset = offset;
    const unexpected = unexpectedAt(offset, length);
    const harmless = harmlessFault(printParseErrorCode(code), unexpected);
    isReadable = harmless !== undefined;
    faults.push(harmless ?? explainFault(unexpected));
  };
  visit(file, { onError }, { disallowComments: true });
  return { faults, isReadable };
}

/** A fault that the parser can read over: a comment, a character inside a string, a comma that is missing or too many. */
function harmlessFault(code: string, unexpected: Unexpected): Fault | undefined {
  const { token, previous, opened } = unexpected;
  if (code === 'InvalidCommentToken') return explainFault(unexpected);
  if (code === 'InvalidCharacter')
    return {
      offset: token.offset + token.text.split('').findIndex((character) => character < ' '),
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

/** Whether a token begins another field or entry. A token directly behind a string is rather a part of the string. */
const beginsEntry = ({ token, previous, opened, file }: Unexpected): boolean =>
  (opened?.text === '{' ? isString(token) : /^["{[\dtfn-]/.test(token.text) && !isName(token, file)) &&
  !(previous && isString(previous) && endOf(previous) === token.offset);
