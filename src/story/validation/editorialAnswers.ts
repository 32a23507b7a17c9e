import { saidOn } from '../answers.ts';
import { stopsOf } from '../stops.ts';
import type { Problem, Story } from '../story.ts';

/** The answers of a state stand in the file in the order of their days: a reader of the file relies on it. */
export function answersInOrder({ responses }: Story): Problem[] {
  return [...responses.entries()].flatMap(([index, { state, date }]) => {
    const before = responses.slice(0, index).findLast((each) => each.state === state)?.date ?? date;
    if (before <= date) return [];
    const sentence = `${state}'s answer of ${date} stands after its answer of ${before}: move it up.`;
    return [{ path: `responses[${index}].date`, sentence }];
  });
}

/** A state has one lead quotation at most, over all its answers: where there is room for one, it is that one. */
export function oneLeadAState({ responses }: Story): Problem[] {
  const leads = responses.flatMap(({ state, quotes }, r) =>
    quotes.flatMap(({ lead }, q) => (lead ? [{ state, path: `responses[${r}].quotes[${q}]` }] : [])),
  );
  return leads.flatMap(({ state, path }) => {
    const first = leads.find((each) => each.state === state)?.path;
    if (path === first) return [];
    const sentence = `${state} has its lead quotation already, at ${first}: leave "lead" on one of them.`;
    return [{ path: `${path}.lead`, sentence }];
  });
}

/** Each quotation had been said by the last stop: one said later would never be shown. */
export function quotationsShown(story: Story): Problem[] {
  const last = stopsOf(story, 'responses').at(-1)?.date ?? '';
  return [...story.responses.entries()].flatMap(([r, response]) =>
    [...response.quotes.entries()]
      .filter(([, quote]) => saidOn(response, quote) > last)
      .map(([q, quote]) => ({
        path: `responses[${r}].quotes[${q}].said`,
        sentence: `${quote.said} is after the last answer, of ${last}, so that no stop shows it: mend the day.`,
      })),
  );
}
