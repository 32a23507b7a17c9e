import { normalizeText } from '../../../lib/normalizeText.ts';
import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { quotesIn, repeatedIn } from '../../form/targets.ts';

/** Parties as they follow a name: the large ones, and smaller ones that have held office. */
const parties = ['D', 'R', 'I', 'L', 'G', 'C', 'P', 'NP', 'DFL', 'WFP', 'IP'];

/** The first quotation of each further spelling of a speaker's name in a state, with the earlier spelling. */
function otherSpellingsIn(story: Story) {
  const known = new Map<string, Set<string>>();
  return quotesIn(story).flatMap((quote) => {
    const { speaker, response } = quote;
    const names = known.get(response.state) ?? new Set();
    if (names.has(speaker)) return [];
    const other = [...names].find((name) => areAlike(name, speaker));
    known.set(response.state, names.add(speaker));
    return other === undefined ? [] : [{ ...quote, other }];
  });
}

/** Whether two names differ only in accents, capitals, characters and spaces, or in a single letter. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one === other || (Math.min(one.length, other.length) > 5 && differByOne(one, other));
}

const lettersOf = (name: string): string => normalizeText(name).replace(/[^\p{L}]/gu, '');

/** Whether two words differ by one letter: added, removed or replaced. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** Rules for the speakers, each a warning. */
export const peopleRules: readonly Rule[] = [
  rule({
    warning: 'unusual-party',
    of: quotesIn,
    field: 'party',
    fault: ({ party }) =>
      party !== null &&
      !parties.includes(party) &&
      `“${party}” is no usual letter of a party: write D, R, I, L or G, or null where none is known.`,
  }),
  rule({
    warning: 'two-spellings',
    of: otherSpellingsIn,
    field: 'speaker',
    fault: ({ speaker, other, response }) =>
      `“${speaker}” is “${other}” elsewhere in ${response.state}: spell the name in one way.`,
  }),
  rule({
    warning: 'two-offices',
    of: (story: Story) =>
      repeatedIn(quotesIn(story), ({ response, speaker, day }) => [response.state, speaker, day].join(' ')),
    field: 'office',
    fault: ({ speaker, office, first }) =>
      office !== null &&
      first.office !== null &&
      office !== first.office &&
      `${speaker} is “${office}” here and “${first.office}” elsewhere on that day: write one office.`,
  }),
];
