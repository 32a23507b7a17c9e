import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkQuotes, checkTwins, type QuoteWithPath, quotesOf } from '../checkEach.ts';
import { type Rule, warning } from '../rule.ts';

/** Parties as they follow a name: the large ones, and smaller ones that have held office. */
const parties = ['D', 'R', 'I', 'L', 'G', 'C', 'P', 'NP', 'DFL', 'WFP', 'IP'];

const unusualParty = (story: Story): Problem[] =>
  checkQuotes(story, ({ quote: { party } }) => {
    const sentence = `“${party}” is no usual letter of a party: write D, R, I, L or G, or null where none is known.`;
    return party !== null && !parties.includes(party) && ['party', sentence];
  });

/** A speaker of a state is spelled in one way. */
function twoSpellings(story: Story): Problem[] {
  const speakers: QuoteWithPath[] = [];
  return checkQuotes(story, (placed) => {
    const { response, quote } = placed;
    const ofState = speakers.filter((each) => each.response.state === response.state);
    if (ofState.some((each) => each.quote.speaker === quote.speaker)) return undefined;
    speakers.push(placed);
    const other = ofState.find((each) => alike(each.quote.speaker, quote.speaker))?.quote.speaker;
    const sentence = `“${quote.speaker}” is “${other}” elsewhere in ${response.state}: spell the name in one way.`;
    return other !== undefined && ['speaker', sentence];
  });
}

/** A speaker has one office on one day. */
const twoOffices = (story: Story): Problem[] =>
  checkTwins(
    quotesOf(story),
    ({ response, quote, day }) => [response.state, quote.speaker, day].join(' '),
    ({ path, quote: { speaker, office } }, { quote: first }) => {
      const sentence = `${speaker} is “${office}” here and “${first.office}” elsewhere on that day: write one office.`;
      return office === first.office ? undefined : { path: `${path}.office`, sentence };
    },
  );

/** Whether two names differ only in accents, capitals, characters and spaces, or in a single letter. */
function alike(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one === other || (Math.min(one.length, other.length) > 5 && differByOne(one, other));
}

const lettersOf = (name: string): string =>
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

/** What is unusual about the speakers. */
export const peopleRules: readonly Rule[] = [
  warning('unusual-party', unusualParty),
  warning('two-spellings', twoSpellings),
  warning('two-offices', twoOffices),
];
