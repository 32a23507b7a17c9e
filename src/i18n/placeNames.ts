import { type Postal, postals } from '../geography/places.ts';
import { memoize } from '../lib/memoize.ts';
import type { Messages } from './en.ts';

/** The 51 places in the order of their names in a language. */
export const postalsByName: (words: Messages) => readonly Postal[] = memoize((words: Messages) => {
  const { compare } = new Intl.Collator(words.lang);
  return [...postals].sort((a, b) => compare(words.stateName(a), words.stateName(b)));
});

/**
 * The place so many steps further by name; after the last comes the first.
 * @example stepByName('DE', 1, english) // 'DC'
 */
export function stepByName(postal: Postal, steps: number, words: Messages): Postal {
  const all = postalsByName(words);
  return all[(all.indexOf(postal) + steps + all.length) % all.length] as Postal;
}

/** The names of places for a sentence, in their order: `namesOf(['TX', 'DC'], english)` is `['D.C.', 'Texas']`. */
export const namesOf = (postals: readonly Postal[], words: Messages): string[] =>
  postalsByName(words)
    .filter((postal) => postals.includes(postal))
    .map((postal) => (postal === 'DC' ? 'D.C.' : words.stateName(postal)));

/**
 * The names of places in alphabetical order, as many as the limit allows, and the number of the others.
 * @param characters the greatest length of the names
 * @example namesThatFit(['TX', 'IA', 'OH'], 18, english) // "Iowa and 2 more"
 */
export function namesThatFit(postals: readonly Postal[], characters: number, words: Messages): string {
  const names = namesOf(postals, words);
  const whole = words.list(names);
  if (whole.length <= characters) return whole;
  const fitting = names.filter((_, index) => names.slice(0, index + 1).join(', ').length <= characters - 12);
  const shown = fitting.length > 0 ? fitting : names.slice(0, 1);
  return shown.length === names.length ? whole : words.listAndMore(shown, names.length - shown.length);
}
