import { type Postal, placeOf } from '../geography/places.ts';
import { normalizeText } from '../lib/normalizeText.ts';
import type { Messages } from './en.ts';
import { postalsByName } from './placeNames.ts';

/**
 * Finds the place for typed letters: by its postal code, else the first whose name in the language or in English begins with
 * them. A repeated letter goes through all names that begin with it.
 * @param typed the letters: `"new h"`
 * @param from the place after which the search for a repeated letter starts
 * @example typeahead('ms', 'AL', english) // "MS"
 */
export function typeahead(typed: string, from: Postal, words: Messages): Postal | undefined {
  const sought = normalizeText(typed);
  const all = postalsByName(words);
  const isRepeated = [...sought].every((letter) => letter === sought[0]);
  const code = all.find((postal) => postal.toLowerCase() === sought);
  if (code || !isRepeated) return code ?? all.find(beginsWith(sought, words));
  const after = all.indexOf(from) + 1;
  return [...all.slice(after), ...all.slice(0, after)].find(beginsWith(sought.slice(0, 1), words));
}

const beginsWith = (sought: string, words: Messages) => (postal: Postal) =>
  [words.stateName(postal), placeOf(postal).name].some((name) => normalizeText(name).startsWith(sought));
