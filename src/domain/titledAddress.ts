import type { Source } from './dataset.ts';
import { slug } from './slug.ts';

/** Fewer signs than these, in a row, are not worth the mark. */
const least = 10;

const wordsOf = ({ title }: Source): string[] => slug(title ?? '').split('-');

/**
 * A source's address, in which a run of words of its title is a mark: how many words stand before and after it in
 * the title. A mark stands between spaces, which no address has.
 * @example shortAddress({ title: 'A town says no', url: 'https://a.example/town-says-no/', … }) // "https://a.example/ 1,0 /"
 */
export function shortAddress(source: Source): string | null {
  const { url } = source;
  const words = wordsOf(source);
  const run = runsOf(words).find(({ text }) => text.length >= least && url?.includes(text));
  return url && run ? url.replace(run.text, ` ${run.before},${run.after} `) : url;
}

/** The address that `shortAddress` has shortened. */
export const wholeAddress = (source: Source): string | null =>
  source.url?.replace(/ (\d+),(\d+) /, (_, before, after) => {
    const words = wordsOf(source);
    return words.slice(Number(before), words.length - Number(after)).join('-');
  }) ?? null;

/** Every run of words, the longest first. */
const runsOf = (words: readonly string[]) =>
  words
    .flatMap((_, before) =>
      words.slice(before).map((_, after) => ({
        before,
        after,
        text: words.slice(before, words.length - after).join('-'),
      })),
    )
    .sort((a, b) => b.text.length - a.text.length);
