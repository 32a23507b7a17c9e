import type { Postal } from '../../../geography/places.ts';
import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { namedBy } from '../../namedPlaces.ts';
import { statesIn } from '../../statesIn.ts';
import { checkEach } from '../checkEach.ts';
import { error, type Rule } from '../rule.ts';

const isOutside = ({ outside }: Story, postal: Postal): boolean => !!outside?.states.includes(postal);

const remedy = 'take it out of "outside", or mend the code.';

/** A place outside the story gives no response. */
const noResponse = (story: Story): Problem[] =>
  checkEach(
    'responses',
    story.responses,
    ({ state }) =>
      isOutside(story, state) && ['state', `${state} is outside the story and has an answer: ${remedy}`],
  );

/** No report names a place outside the story. */
const notNamed = (story: Story): Problem[] =>
  (story.reports?.list ?? []).flatMap((report, index) =>
    namedBy(report)
      .filter(([postal]) => isOutside(story, postal))
      .map(([postal, level]) => ({
        path: `reports.list[${index}].named.${level}`,
        sentence: `${postal} is outside the story and named by a report: ${remedy}`,
      })),
  );

/** The goal can be reached. */
function goalInReach(story: Story): Problem[] {
  const n = story.goal?.n ?? 0;
  const most = statesIn(story);
  const sentence = `${n} is more than the ${most} states of the story: mend the number.`;
  return n > most ? [{ path: 'goal.n', sentence }] : [];
}

/** What must hold of places outside the story, and of the goal of those inside. */
export const outsideRules: readonly Rule[] = [
  error(noResponse),
  error(notNamed),
  error(goalInReach, 'outside'),
];
