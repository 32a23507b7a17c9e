import type { Postal } from '../../geography/places.ts';
import type { Messages } from '../en.ts';
import { namesOf } from './placeNames.ts';

/** The limit of a list of names. */
export interface NamesCut {
  /** In characters, without the words around the names. */
  readonly characters: number;
}

/**
 * The names of places in alphabetical order, as many as the limit allows; the others are counted.
 * @example namesThatFit(['TX', 'IA', 'OH'], { characters: 18 }, english) // "Iowa and 2 more"
 */
export function namesThatFit(postals: readonly Postal[], { characters }: NamesCut, words: Messages): string {
  const names = namesOf(postals, words);
  const whole = words.list(names);
  if (whole.length <= characters) return whole;
  const fitting = names.filter((_, index) => names.slice(0, index + 1).join(', ').length <= characters - 12);
  const shown = fitting.length > 0 ? fitting : names.slice(0, 1);
  return shown.length === names.length ? whole : words.listAndMore(shown, names.length - shown.length);
}
