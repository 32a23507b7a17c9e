import { allPlaces, isPostal } from '../../../geography/places.ts';
import type { Problem } from '../../form/storyError.ts';
import { error, type Rule } from '../rule.ts';
import { checkTexts, textsIn } from '../texts/textsIn.ts';

/** The paths at which a file names a place. */
const placePath =
  /^(?:responses\[\d+\]\.state|outside\.states\[\d+\]|reports\.list\[\d+\]\.named\..+\[\d+\])$/;

/** Each place is one of the 51, by its postal code. */
const isKnown = (file: unknown): Problem[] =>
  checkTexts(
    textsIn(file),
    (text, path) => placePath.test(path) && !isPostal(text) && `"${text}" ${remedyFor(text.trim())}`,
  );

function remedyFor(text: string): string {
  const capitals = text.toUpperCase();
  const lower = text.toLowerCase();
  const named = allPlaces.find(({ name }) => name.toLowerCase() === lower)?.postal;
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
export const placeRules: readonly Rule<unknown>[] = [error(isKnown)];
