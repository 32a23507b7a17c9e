import { type Postal, placeOf } from '../geography/places.ts';
import { normalizeText } from '../lib/normalizeText.ts';
import type { Messages } from './en.ts';
import { postalsByName } from './placeNames.ts';

/**
 * The place that typed letters choose: the place with that postal code, or else the first whose name in the language, or in
 * English, begins with them. A repeated letter moves on through the names that begin with it.
 * @param typed as in `"new h"`
 * @param from the search for one letter starts after this place
 * @example typedState('ms', 'AL', english) // "MS"
 */
export function typedState(typed: string, from: Postal, words: Messages): Postal | undefined {
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
