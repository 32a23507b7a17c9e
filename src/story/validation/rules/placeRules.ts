import { allPlaces, isPostal, type Postal } from '../../../geography/places.ts';
import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { namedPlacesIn, responsesIn, rootIn } from '../../form/targets.ts';
import { statesIn } from '../../levels.ts';
import { textsIn } from './textsIn.ts';

/** The paths at which a file names a place. */
const placePath =
  /^(?:responses\[\d+\]\.state|outside\.states\[\d+\]|reports\.list\[\d+\]\.named\..+\[\d+\])$/;

function remedyFor(text: string): string {
  const capitals = text.toUpperCase();
  const lower = text.toLowerCase();
  const named = allPlaces.find(({ name, ap }) =>
    [name, ap].some((each) => each.toLowerCase() === lower),
  )?.postal;
  const code = isPostal(capitals) ? capitals : (named ?? otherNames.get(lower));
  return code
    ? `is not a postal code: write "${code}".`
    : 'is not one of the 50 states or DC: write one of their postal codes, or take it out.';
}

const otherNames: ReadonlyMap<string, Postal> = new Map([
  ['d.c.', 'DC'],
  ['washington', 'WA'],
  ['washington, d.c.', 'DC'],
]);

/** A text without spaces around it and characters that are no ASCII: other rules report these. */
const bare = (text: string): string => text.replace(/[^ -~]/g, '').trim();

/** Rules for the postal codes of a file. */
export const postalRules: readonly Rule<unknown>[] = [
  rule({
    of: textsIn,
    fault: ({ text, path }) =>
      placePath.test(path) && !isPostal(bare(text)) && `"${text}" ${remedyFor(text.trim())}`,
  }),
];

const isOutside = ({ outside }: Story, postal: Postal): boolean => !!outside?.states.includes(postal);

const outsideRemedy = 'take it out of "outside", or correct the code.';

/** Rules for the places outside the story, and for the goal. */
export const placeRules: readonly Rule[] = [
  rule({
    of: responsesIn,
    field: 'state',
    fault: ({ state }, story) =>
      isOutside(story, state) && `${state} is outside the story and has an answer: ${outsideRemedy}`,
  }),
  rule({
    of: (story: Story) =>
      namedPlacesIn(story).map((name) => ({ ...name, path: `${name.path}.${name.level}` })),
    fault: ({ postal }, story) =>
      isOutside(story, postal) && `${postal} is outside the story and named by a report: ${outsideRemedy}`,
  }),
  rule({
    of: rootIn,
    field: 'goal.n',
    fault: ({ goal }, story) =>
      goal &&
      goal.n > statesIn(story) &&
      `${goal.n} is more than the ${statesIn(story)} states of the story: correct the number.`,
    needs: ['outside'],
  }),
];
