import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { quotesIn, repeatedIn, responsesIn, spanOf } from '../../form/targets.ts';

/** The responses that the file has already. */
const copiesIn = (story: Story) =>
  repeatedIn(responsesIn(story), ({ state, date, level, summary }) =>
    JSON.stringify([state, date, level, summary]),
  );

/** The quotations without those of copied responses. */
function ownQuotesIn(story: Story) {
  const copies = new Set(copiesIn(story).map(({ path }) => path));
  return quotesIn(story).filter(({ response }) => !copies.has(response.path));
}

/** Rules for the responses and their quotations. */
export const responseRules: readonly Rule[] = [
  // A reader of the file relies on the order of a state's responses.
  rule({
    of: responsesIn,
    field: 'date',
    fault: ({ state, date, index }, { responses }) => {
      const before = responses.slice(0, index).findLast((each) => each.state === state)?.date ?? date;
      return before > date && `${state}’s answer of ${date} follows its answer of ${before}: move it up.`;
    },
  }),
  rule({
    of: copiesIn,
    fault: () => 'The file has this answer already, with the same level and summary: take one out.',
  }),
  rule({
    of: (story: Story) =>
      repeatedIn(ownQuotesIn(story), ({ response, text, speaker }) =>
        JSON.stringify([response.state, text, speaker]),
      ),
    field: 'text',
    fault: ({ first }) => `The answer of ${first.response.date} has this quotation already: take one out.`,
  }),
  rule({
    of: (story: Story) =>
      repeatedIn(
        ownQuotesIn(story).filter(({ lead }) => lead),
        ({ response }) => response.state,
      ),
    field: 'lead',
    fault: ({ response, first }) =>
      `${response.state} has its lead quotation already, of ${first.speaker}: leave "lead" on one of them.`,
  }),
  rule({
    of: quotesIn,
    field: 'said',
    fault: ({ said, day }, { responses }) => {
      const { last = '' } = spanOf(responses);
      return (
        day > last &&
        `${said} is after the last answer, of ${last}, so that no stop shows it: correct the day.`
      );
    },
    needs: ['responses'],
  }),
];
