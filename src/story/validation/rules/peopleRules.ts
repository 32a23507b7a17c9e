import type { Story } from '../../form/schema.ts';
import { dayOfQuote, type PlacedQuote, quotesOf, repeated } from '../parts.ts';
import { type Finding, type Rule, warning } from '../rule.ts';

/** Parties as they stand behind a name: the large ones, and the smaller that have held office under a letter or two. */
const parties = ['D', 'R', 'I', 'L', 'G', 'C', 'P', 'NP', 'DFL', 'WFP', 'IP'];

const unusualParty = (story: Story): Finding[] =>
  quotesOf(story).flatMap(({ path, quote }) =>
    quote.party === null || parties.includes(quote.party)
      ? []
      : [
          {
            path: `${path}.party`,
            sentence: `“${quote.party}” is no usual letter of a party: write D, R, I, L or G, or null where none is known.`,
          },
        ],
  );

/** One speaker of a state is spelled in one way. */
function twoSpellings(story: Story): Finding[] {
  const first = firstBy(quotesOf(story), ({ response, quote }) => `${response.state} ${quote.speaker}`);
  return first.flatMap(({ path, response, quote }, index) => {
    const other = first
      .slice(0, index)
      .find((each) => each.response.state === response.state && alike(each.quote.speaker, quote.speaker));
    if (!other) return [];
    const sentence = `“${quote.speaker}” is “${other.quote.speaker}” elsewhere in ${response.state}: spell the name in one way.`;
    return [{ path: `${path}.speaker`, sentence }];
  });
}

/** One speaker has one office on one day. */
function twoOffices(story: Story): Finding[] {
  const quotes = quotesOf(story);
  const keyOf = (placed: PlacedQuote) =>
    [placed.response.state, placed.quote.speaker, dayOfQuote(placed)].join(' ');
  return repeated(quotes, keyOf).flatMap(([index, first]) => {
    const [{ path, quote }, earlier] = [quotes[index], quotes[first]] as [PlacedQuote, PlacedQuote];
    if (quote.office === earlier.quote.office) return [];
    const sentence = `${quote.speaker} is “${quote.office}” here and “${earlier.quote.office}” elsewhere on that day: write one office.`;
    return [{ path: `${path}.office`, sentence }];
  });
}

/** The first item of each key. */
function firstBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}

/** Whether two names are one but for accents, capitals, signs and spaces, or for a single letter. */
function alike(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one === other || (Math.min(one.length, other.length) > 5 && differByOne(one, other));
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** Whether one letter put in, taken out or changed makes one word of the other. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** What is unusual of those who speak. */
export const peopleRules: readonly Rule[] = [
  warning('unusual-party', unusualParty),
  warning('two-spellings', twoSpellings),
  warning('two-offices', twoOffices),
];
