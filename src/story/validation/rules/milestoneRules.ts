import type { Story } from '../../form/schema.ts';
import { spanOf } from '../parts.ts';
import { error, type Finding, type Rule } from '../rule.ts';

/** The milestones stand in order of day. */
const milestonesInOrder = ({ milestones }: Story): Finding[] =>
  milestones.flatMap(({ date }, index) => {
    const before = milestones[index - 1]?.date ?? date;
    if (before <= date) return [];
    const sentence = `${date} stands after ${before}: put the milestones in order of day.`;
    return [{ path: `milestones[${index}].date`, sentence }];
  });

/** A stop tells the last milestone. */
function milestonesTold({ milestones, responses }: Story): Finding[] {
  const { last } = spanOf(responses);
  if (!last) return [];
  return milestones.flatMap(({ date }, index) =>
    date > last
      ? [
          {
            path: `milestones[${index}].date`,
            sentence: `${date} is after the last answer, of ${last}: no stop would tell it.`,
          },
        ]
      : [],
  );
}

/** What must hold of the milestones. */
export const milestoneRules: readonly Rule[] = [error(milestonesInOrder), error(milestonesTold, 'responses')];
