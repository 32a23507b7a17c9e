import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkEach, spanOf } from '../checkEach.ts';
import { error, type Rule } from '../rule.ts';

const inOrder = ({ milestones }: Story): Problem[] =>
  checkEach('milestones', milestones, ({ date }, index) => {
    const before = milestones[index - 1]?.date ?? date;
    return before > date && ['date', `${date} follows ${before}: put the milestones in order of day.`];
  });

/** No milestone is later than the last stop. */
function beforeLastStop({ milestones, responses }: Story): Problem[] {
  const { last } = spanOf(responses);
  return checkEach(
    'milestones',
    milestones,
    ({ date }) =>
      !!last &&
      date > last && [
        'date',
        `${date} is after the last answer, of ${last}, so that no stop shows it: mend the day.`,
      ],
  );
}

/** What must hold of the milestones. */
export const milestoneRules: readonly Rule[] = [error(inOrder), error(beforeLastStop, 'responses')];
