import type { Dataset, Problem } from './dataset.ts';
import { clocks, stopsOf } from './stops.ts';

/** The milestones stand in order of day, and a stop of the states' clock tells the last of them. */
export function milestonesTold(dataset: Dataset): Problem[] {
  const last = stopsOf(dataset, 'answered').at(-1)?.date ?? '';
  return [...dataset.milestones.entries()].flatMap(([index, { date }]) => {
    const path = `milestones[${index}].date`;
    const before = dataset.milestones[index - 1]?.date ?? date;
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
export const nothingAfterRecord = (dataset: Dataset): Problem[] =>
  [...daysOf(dataset)]
    .filter(([, date]) => date > dataset.asOf)
    .map(([path, date]) => ({
      path,
      sentence: `${date} is after the day of the record, ${dataset.asOf}: mend it, or bring "asOf" up to date.`,
    }));

/** The axis begins no later than the first stop of either clock, and has a length. */
export const startBeforeStops = (dataset: Dataset): Problem[] =>
  clocks.flatMap((clock) => {
    const { start } = dataset.timeline;
    const stops = stopsOf(dataset, clock);
    const [first, last] = [stops[0]?.date ?? start, stops.at(-1)?.date ?? start];
    const what = clock === 'counted' ? 'count' : 'answer';
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

/** The change of scale lies within the states' clock: both its parts have a length. */
export function breakWithinSpan(dataset: Dataset): Problem[] {
  const { start, break: change } = dataset.timeline;
  const last = stopsOf(dataset, 'answered').at(-1)?.date ?? change;
  if (start < change && change < last) return [];
  const sentence = `${change} is not between the start, ${start}, and the last answer, of ${last}: move it there.`;
  return [{ path: 'timeline.break', sentence }];
}

/** Every day of something that happened, with its place. */
function* daysOf(dataset: Dataset): Generator<[path: string, date: string]> {
  for (const list of ['reports', 'responses', 'milestones'] as const)
    for (const [index, { date }] of dataset[list].entries()) yield [`${list}[${index}].date`, date];
  for (const [r, { quotes }] of dataset.responses.entries())
    for (const [q, { said }] of quotes.entries()) if (said) yield [`responses[${r}].quotes[${q}].said`, said];
  for (const [id, { published }] of Object.entries(dataset.sources))
    if (published) yield [`sources.${id}.published`, published];
}
