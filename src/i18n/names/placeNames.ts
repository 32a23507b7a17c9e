import { jurisdictions, type Postal } from '../../geography/jurisdictions.ts';
import { memoize } from '../../lib/memoize.ts';
import type { Messages } from '../en.ts';

/** All 51 in the order of their names in a language; in English that of the table of jurisdictions. */
export const postalsByName: (words: Messages) => readonly Postal[] = memoize((words: Messages) => {
  const { compare } = new Intl.Collator(words.lang);
  return jurisdictions
    .map(({ postal }): Postal => postal)
    .sort((a, b) => compare(words.stateName(a), words.stateName(b)));
});

/** The next by name, the first after the last: `nextByName('DE', english)` is `'DC'`. */
export const nextByName = (postal: Postal, words: Messages): Postal => stepByName(postal, 1, words);

/** The previous by name, the last before the first: `previousByName('FL', english)` is `'DC'`. */
export const previousByName = (postal: Postal, words: Messages): Postal => stepByName(postal, -1, words);

function stepByName(postal: Postal, by: number, words: Messages): Postal {
  const all = postalsByName(words);
  return all[(all.indexOf(postal) + by + all.length) % all.length] as Postal;
}

/** The names of places as they stand in a sentence, by name: `namesOf(['TX', 'DC'], english)` is `['D.C.', 'Texas']`. */
export const namesOf = (postals: readonly Postal[], words: Messages): string[] =>
  postalsByName(words)
    .filter((postal) => postals.includes(postal))
    .map((postal) => (postal === 'DC' ? 'D.C.' : words.stateName(postal)));
