import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkEach, checkQuotes, earlierTwins, quotesOf, spanOf } from '../checkEach.ts';
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
function identicalResponses({ responses }: Story): Problem[] {
  const twins = earlierTwins(responses, ({ state, date, level, summary }) =>
    JSON.stringify([state, date, level, summary]),
  );
  return checkEach(
    'responses',
    responses,
    (_, index) =>
      twins[index] && [
        '',
        'The file has this answer already, with the same level and summary: take one out.',
      ],
  );
}

/** No quotation of a state is in the file twice. */
function identicalQuotations(story: Story): Problem[] {
  const quotes = quotesOf(story);
  const twins = earlierTwins(quotes, ({ response, quote }) =>
    JSON.stringify([response.state, quote.text, quote.speaker]),
  );
  return quotes.flatMap(({ path }, index) => {
    const sentence = `The answer of ${twins[index]?.response.date} has this quotation already: take one out.`;
    return twins[index] ? [{ path: `${path}.text`, sentence }] : [];
  });
}

/** A state has one lead quotation at most, over all its responses. */
function oneLead(story: Story): Problem[] {
  const leads = quotesOf(story).filter(({ quote }) => quote.lead);
  const twins = earlierTwins(leads, ({ response }) => response.state);
  return leads.flatMap(({ path, response }, index) => {
    const sentence = `${response.state} has its lead quotation already, of ${twins[index]?.quote.speaker}: leave "lead" on one of them.`;
    return twins[index] ? [{ path: `${path}.lead`, sentence }] : [];
  });
}

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
