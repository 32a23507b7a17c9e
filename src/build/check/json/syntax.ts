import { bracketFault } from './bracketFaults.ts';
import type { Fault } from './fault.ts';
import { endOf, type Unexpected, unexpectedTokens } from './grammar.ts';
import type { LineAndColumn } from './lineIndex.ts';
import { quotationFault } from './quotationFaults.ts';
import { comment, strangeSign } from './strangeSigns.ts';
import { tokensOf } from './tokens.ts';

/** Why a file is not JSON; `readable` says whether the rest can be checked all the same. */
export interface Syntax {
  readonly faults: readonly Fault[];
  readonly readable: boolean;
}

/** Looks through a text for all that JSON does not let stand in it, up to what makes the rest unreadable. */
export function syntaxOf(text: string, placeOf: (offset: number) => LineAndColumn): Syntax {
  const unexpected = unexpectedTokens(tokensOf(text));
  return {
    faults: unexpected.map((each) => faultOf(each, text, placeOf)),
    readable: unexpected.every(({ verdict, token }) => verdict !== 'stop' && token.fault !== 'unclosed'),
  };
}

function faultOf(unexpected: Unexpected, text: string, placeOf: (offset: number) => LineAndColumn): Fault {
  const { token, verdict, before } = unexpected;
  const last = before.at(-1);
  if (verdict === 'comment') return { offset: token.offset, sentence: comment };
  if (verdict === 'comma too many')
    return {
      offset: (token.kind === ',' ? token : (last ?? token)).offset,
      sentence: `There is a comma too many, before ${token.kind === ',' ? 'another' : `this ${token.kind}`}: take it out.`,
    };
  if (verdict === 'comma missing' && last)
    return { offset: endOf(last), sentence: 'A comma is missing here: add it.' };
  return (
    strangeSign(unexpected, text) ??
    quotationFault(unexpected, text) ??
    bracketFault(unexpected, placeOf) ?? { offset: token.offset, sentence: elsewhere(unexpected) }
  );
}

/** What is to be said where nothing more is known than what should stand there. */
function elsewhere({ token, expected, before }: Unexpected): string {
  const { kind, text } = token;
  if (expected === 'colon') return `A colon is missing after ${before.at(-1)?.text}: add it.`;
  if (kind === ',' || kind === ':' || kind === '}' || kind === ']' || kind === 'end')
    return `A ${expected === 'name' ? 'name of a field' : 'value'} is missing before ${nameOf(kind)}: add it.`;
  if (expected === 'name') return `The name of a field stands in straight quotation marks: write "${text}".`;
  const lower = text.toLowerCase();
  if (['true', 'false', 'null'].includes(lower)) return `${text} is written in small letters: ${lower}.`;
  if (lower === 'none' || lower === 'undefined') return `JSON does not know ${text}: write null.`;
  if (kind === 'number' || before.at(-1)?.kind === 'number')
    return 'This is not a number as JSON writes it: mend it, or put a day or a text in straight quotation marks.';
  return 'A text stands in straight quotation marks: put them around it, or take out what stands here.';
}

/** What a sign is called in a sentence, where it would be lost in it. */
const nameOf = (kind: string): string =>
  ({ ',': 'the comma', ':': 'the colon', end: 'the end' })[kind] ?? `this ${kind}`;
