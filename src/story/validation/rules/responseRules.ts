import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkEach, checkQuotes, checkTwins, quotesOf, spanOf } from '../checkEach.ts';
import { error, type Rule } from '../rule.ts';

/** The responses of a state are in order of day: a reader of the file relies on it. */
const inOrder = ({ responses }: Story): Problem[] =>
  checkEach('responses', responses, ({ state, date }, index) => {
    const before = responses.slice(0, index).findLast((each) => each.state === state)?.date ?? date;
    return (
      before > date && ['date', `${state}’s answer of ${date} follows its answer of ${before}: move it up.`]
    );
  });

/** No response is in the file twice. */
const identicalResponses = ({ responses }: Story): Problem[] =>
  checkTwins(
    responses,
    ({ state, date, level, summary }) => JSON.stringify([state, date, level, summary]),
    (_, __, index) => ({
      path: `responses[${index}]`,
      sentence: 'The file has this answer already, with the same level and summary: take one out.',
    }),
  );

/** No quotation of a state is in the file twice. */
const identicalQuotations = (story: Story): Problem[] =>
  checkTwins(
    quotesOf(story),
    ({ response, quote }) => JSON.stringify([response.state, quote.text, quote.speaker]),
    ({ path }, first) => ({
      path: `${path}.text`,
      sentence: `The answer of ${first.response.date} has this quotation already: take one out.`,
    }),
  );

/** A state has one lead quotation at most, over all its responses. */
const oneLead = (story: Story): Problem[] =>
  checkTwins(
    quotesOf(story).filter(({ quote }) => quote.lead),
    ({ response }) => response.state,
    ({ path, response }, first) => ({
      path: `${path}.lead`,
      sentence: `${response.state} has its lead quotation already, of ${first.quote.speaker}: leave "lead" on one of them.`,
    }),
  );

/** No quotation is later than the last stop, which would never show it. */
function beforeLastStop(story: Story): Problem[] {
  const { last = '' } = spanOf(story.responses);
  return checkQuotes(
    story,
    ({ quote: { said }, day }) =>
      day > last && [
        'said',
        `${said} is after the last answer, of ${last}, so that no stop shows it: mend the day.`,
      ],
  );
}

/** What must hold of the responses and their quotations. */
export const responseRules: readonly Rule[] = [
  error(inOrder),
  error(identicalResponses),
  error(identicalQuotations),
  error(oneLead),
  error(beforeLastStop, 'responses'),
];
