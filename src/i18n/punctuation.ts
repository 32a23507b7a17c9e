/**
 * A sentence with one full stop at its end, also after an abbreviation or a quotation.
 * @example withFullStop('44 and D.C.') // "44 and D.C."
 */
export function withFullStop(sentence: string): string {
  if (/[.!?]”?$/.test(sentence)) return sentence;
  return sentence.endsWith('”') ? sentence.replace(/”$/, '.”') : `${sentence}.`;
}

/** A text with one full stop where an abbreviation ends a sentence: `mergeFullStops('5 and D.C..')` is `"5 and D.C."`. */
export const mergeFullStops = (text: string): string => text.replaceAll('..', '.');
