import { counts, stopsOf } from '../stops.ts';
import type { Problem, Story } from '../story.ts';

/** The milestones stand in order of day, and a stop of the states’ own answers tells the last of them. */
export function milestonesTold(story: Story): Problem[] {
  const last = stopsOf(story, 'responses').at(-1)?.date ?? '';
  return [...story.milestones.entries()].flatMap(([index, { date }]) => {
    const path = `milestones[${index}].date`;
    const before = story.milestones[index - 1]?.date ?? date;
    return [
      ...(before > date
        ? [{ path, sentence: `${date} stands after ${before}: put the milestones in order of day.` }]
        : []),
      ...(date > last
        ? [{ path, sentence: `${date} is after the last answer, of ${last}: no stop would tell it.` }]
        : []),
    ];
  });
}

/** Nothing is dated after the day of the record. */
export const nothingAfterRecord = (story: Story): Problem[] =>
  [...daysOf(story)]
    .filter(([, date]) => date > story.asOf)
    .map(([path, date]) => ({
      path,
      sentence: `${date} is after the day of the record, ${story.asOf}: mend it, or bring "asOf" up to date.`,
    }));

/** The axis begins no later than the first stop of either count, and has a length. */
export const startBeforeStops = (story: Story): Problem[] =>
  counts.flatMap((count) => {
    const { start } = story.timeline;
    const stops = stopsOf(story, count);
    const [first, last] = [stops[0]?.date ?? start, stops.at(-1)?.date ?? start];
    const what = count === 'reports' ? 'count' : 'answer';
    if (start > first)
      return [
        {
          path: 'timeline.start',
          sentence: `${start} is after the first ${what}, of ${first}: begin no later.`,
        },
      ];
    if (start === last)
      return [
        { path: 'timeline.start', sentence: `${start} is the day of the last ${what} too: begin earlier.` },
      ];
    return [];
  });

/** The change of scale lies within the states’ own answers: both its parts have a length. */
export function breakWithinSpan(story: Story): Problem[] {
  const { start, break: change } = story.timeline;
  const last = stopsOf(story, 'responses').at(-1)?.date ?? change;
  if (start < change && change < last) return [];
  const sentence = `${change} is not between the start, ${start}, and the last answer, of ${last}: move it there.`;
  return [{ path: 'timeline.break', sentence }];
}

/** Every day of something that happened, with its place. */
function* daysOf(story: Story): Generator<[path: string, date: string]> {
  for (const list of ['reports', 'responses', 'milestones'] as const)
    for (const [index, { date }] of story[list].entries()) yield [`${list}[${index}].date`, date];
  for (const [r, { quotes }] of story.responses.entries())
    for (const [q, { said }] of quotes.entries()) if (said) yield [`responses[${r}].quotes[${q}].said`, said];
  for (const [id, { published }] of Object.entries(story.sources))
    if (published) yield [`sources.${id}.published`, published];
}
