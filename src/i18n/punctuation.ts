/**
 * A sentence with one full stop at its end, also after an abbreviation or a quotation.
 * @example closed('44 and D.C.') // "44 and D.C."
 */
export function closed(sentence: string): string {
  if (/[.!?]”?$/.test(sentence)) return sentence;
  return sentence.endsWith('”') ? sentence.replace(/”$/, '.”') : `${sentence}.`;
}

/** A text with one full stop where an abbreviation ends a sentence: `oneStop('5 and D.C..')` is `"5 and D.C."`. */
export const oneStop = (text: string): string => text.replaceAll('..', '.');
