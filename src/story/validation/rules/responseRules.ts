import type { Story } from '../../form/schema.ts';
import { dayOfQuote, quotesOf, repeated, spanOf } from '../parts.ts';
import { error, type Finding, type Rule } from '../rule.ts';

/** The answers of a state stand in the file in the order of their days: a reader of the file relies on it. */
function inOrder({ responses }: Story): Finding[] {
  return responses.flatMap(({ state, date }, index) => {
    const before = responses.slice(0, index).findLast((each) => each.state === state)?.date ?? date;
    if (before <= date) return [];
    const sentence = `${state}’s answer of ${date} stands after its answer of ${before}: move it up.`;
    return [{ path: `responses[${index}].date`, sentence }];
  });
}

/** No answer stands twice. */
const identicalAnswers = ({ responses }: Story): Finding[] =>
  repeated(responses, ({ state, date, level, summary }) => JSON.stringify([state, date, level, summary])).map(
    ([index]) => ({
      path: `responses[${index}]`,
      sentence: 'This answer stands in the file already, with the same level and summary: take one out.',
    }),
  );

/** No quotation of a state stands twice. */
function identicalQuotations(story: Story): Finding[] {
  const quotes = quotesOf(story);
  const keyOf = ({ response, quote }: (typeof quotes)[number]) =>
    JSON.stringify([response.state, quote.text, quote.speaker]);
  return repeated(quotes, keyOf).map(([index, first]) => ({
    path: `${quotes[index]?.path}.text`,
    sentence: `This quotation stands already with the answer of ${quotes[first]?.response.date}: take one out.`,
  }));
}

/** A state has one lead quotation at most, over all its answers: where there is room for one, it is that one. */
function oneLead(story: Story): Finding[] {
  const leads = quotesOf(story).filter(({ quote }) => quote.lead);
  return repeated(leads, ({ response }) => response.state).map(([index, first]) => {
    const { path, response } = leads[index] as (typeof leads)[number];
    const earlier = leads[first]?.quote.speaker;
    const sentence = `${response.state} has its lead quotation already, of ${earlier}: leave "lead" on one of them.`;
    return { path: `${path}.lead`, sentence };
  });
}

/** Each quotation had been said by the last stop: one said later would never be shown. */
function shown(story: Story): Finding[] {
  const { last = '' } = spanOf(story.responses);
  return quotesOf(story)
    .filter((placed) => dayOfQuote(placed) > last)
    .map(({ path, quote }) => ({
      path: `${path}.said`,
      sentence: `${quote.said} is after the last answer, of ${last}, so that no stop shows it: mend the day.`,
    }));
}

/** What must hold of the answers and their quotations. */
export const answerRules: readonly Rule[] = [
  error(inOrder),
  error(identicalAnswers),
  error(identicalQuotations),
  error(oneLead),
  error(shown, 'responses'),
];
