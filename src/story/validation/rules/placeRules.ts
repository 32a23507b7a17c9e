import { isPostal, jurisdictions } from '../../../geography/jurisdictions.ts';
import { error, type Finding, type Rule } from '../rule.ts';
import { everyText } from '../texts/everyText.ts';

/** Where a file names a place. */
const places = [
  /^responses\[\d+\]\.state$/,
  /^outside\.states\[\d+\]$/,
  /^reports\.list\[\d+\]\.named\..+\[\d+\]$/,
];

/** Each place is one that the map has, by its postal code. */
const known = (file: unknown): Finding[] =>
  everyText(file)
    .filter(({ path, text }) => places.some((place) => place.test(path)) && !isPostal(text))
    .map(({ path, text }) => ({ path, sentence: `"${text}" ${remedyFor(text.trim())}` }));

function remedyFor(text: string): string {
  const capitals = text.toUpperCase();
  const lower = text.toLowerCase();
  const named = jurisdictions.find(({ name }) => name.toLowerCase() === lower)?.postal;
  const code = isPostal(capitals) ? capitals : (named ?? otherNames[lower]);
  return code
    ? `is not a postal code: write "${code}".`
    : 'is not one of the 50 states or DC: write one of their postal codes, or take it out.';
}

const otherNames: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'd.c.': 'DC',
  washington: 'WA',
  'washington, d.c.': 'DC',
});

/** What must hold of the places that a file names. */
export const placeRules: readonly Rule<unknown>[] = [error(known)];
