import type { Postal } from '../../../geography/jurisdictions.ts';
import type { Story } from '../../form/schema.ts';
import { statesIn } from '../../places.ts';
import { namedIn, reportsOf } from '../parts.ts';
import { error, type Finding, type Rule } from '../rule.ts';

const isOutside = ({ outside }: Story, postal: Postal): boolean => !!outside?.states.includes(postal);

const remedy = 'take it out of "outside", or mend the code.';

/** A place outside the story gives no answer. */
const outsideSilent = (story: Story): Finding[] =>
  story.responses.flatMap(({ state }, index) =>
    isOutside(story, state)
      ? [
          {
            path: `responses[${index}].state`,
            sentence: `${state} is outside the story and has an answer: ${remedy}`,
          },
        ]
      : [],
  );

/** No report names a place outside the story. */
const outsideUnnamed = (story: Story): Finding[] =>
  reportsOf(story).flatMap((report, index) =>
    namedIn(report)
      .filter(([, postal]) => isOutside(story, postal))
      .map(([under, postal]) => ({
        path: `reports.list[${index}].named.${under}`,
        sentence: `${postal} is outside the story and named by a report: ${remedy}`,
      })),
  );

/** The goal can be reached. */
function goalInReach(story: Story): Finding[] {
  const n = story.goal?.n ?? 0;
  const most = statesIn(story);
  return n > most
    ? [{ path: 'goal.n', sentence: `${n} is more than the ${most} states of the story: mend the number.` }]
    : [];
}

/** What must hold of places outside the story, and of the goal of those inside. */
export const outsideRules: readonly Rule[] = [
  error(outsideSilent),
  error(outsideUnnamed),
  error(goalInReach, 'outside'),
];
