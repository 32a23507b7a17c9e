/**
 * Ends a sentence with one full stop, also after an abbreviation or a quotation.
 * @example withFullStop('44 and D.C.') // "44 and D.C."
 */
export function withFullStop(sentence: string): string {
  if (/[.!?…][’”]*$/.test(sentence)) return sentence;
  return sentence.endsWith('”') ? sentence.replace(/”$/, '.”') : `${sentence}.`;
}

/**
 * Merges the full stops of an abbreviation and of the sentence that it ends. An ellipsis keeps its three.
 * @example mergeFullStops('5 and D.C..') // "5 and D.C."
 */
export const mergeFullStops = (text: string): string =>
  text.replace(/\.{2,}/g, (stops) => (stops === '..' ? '.' : stops));
