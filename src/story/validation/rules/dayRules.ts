import { byDate, type PlainDate } from '../../../lib/plainDate.ts';
import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import {
  correctionsIn,
  milestonesIn,
  quotesIn,
  reportsIn,
  responsesIn,
  rootIn,
  sourcesIn,
  spanOf,
  stopsIn,
} from '../../form/targets.ts';
import { countsOf } from '../../stops.ts';

/** The days of reports, responses, milestones, corrections, quotations and publications, and of the start. */
const daysIn = (story: Story): { path: string; date: PlainDate }[] =>
  [
    { path: 'start', date: story.start },
    ...[reportsIn, responsesIn, milestonesIn, correctionsIn].flatMap((entriesIn) =>
      entriesIn(story).map(({ path, date }) => ({ path: `${path}.date`, date })),
    ),
    ...quotesIn(story).map(({ path, said }) => ({ path: `${path}.said`, date: said })),
    ...sourcesIn(story).map(({ path, published }) => ({ path: `${path}.published`, date: published })),
  ].flatMap(({ path, date }) => (date ? [{ path, date }] : []));

/** The day of the Declaration of Independence. */
const firstDay: PlainDate = '1776-07-04';

/** The first and the last day of each count. */
const spansIn = (story: Story) => [
  { path: 'start', what: 'report', ...spanOf(stopsIn(story)) },
  { path: 'start', what: 'answer', ...spanOf(story.responses) },
];

/** The stop that a story names to open at, if it does, with the stops that it may name. A day alone is one of the first count. */
function openingIn(story: Story) {
  const { open, responses } = story;
  if (open === undefined) return [];
  const isDay = typeof open === 'string';
  const [path, at] = isDay ? ['open', open] : ['open.at', open.at];
  const count = isDay ? countsOf(story)[0] : open.count;
  if (count === 'responses')
    return [{ path, at, known: responses.map(({ date }) => date), what: 'day of an answer' }];
  const known = stopsIn(story).flatMap(({ id, date }) => [id, date]);
  return [{ path, at, known, what: 'id or day of a report that is a stop' }];
}

/** Rules for the story's days. */
export const dayRules: readonly Rule[] = [
  rule({
    of: daysIn,
    fault: ({ date }, _, today) => {
      if (date < firstDay) return `${date} is before there were states: correct the year.`;
      return date > today && `${date} has not come yet: correct the day.`;
    },
  }),
  // The axis begins no later than the first stop of either count, and has a length.
  rule({
    of: spansIn,
    fault: ({ what, first, last }, { start }) => {
      if (start && first && start > first)
        return `${start} is after the first ${what}, of ${first}: begin no later.`;
      return start && start === last && `${start} is the day of the last ${what} too: begin earlier.`;
    },
    needs: ['responses', 'reports'],
  }),
  rule({
    of: openingIn,
    fault: ({ at, known, what }) =>
      !known.includes(at) && `"${at}" is not the ${what}: write one, or leave "open" out.`,
    needs: ['responses', 'reports'],
  }),
  rule({
    of: milestonesIn,
    field: 'date',
    fault: ({ date, index }, { milestones }) => {
      const before = milestones[index - 1]?.date ?? date;
      return before > date && `${date} follows ${before}: put the milestones in order of day.`;
    },
  }),
  rule({
    of: milestonesIn,
    field: 'date',
    fault: ({ date }, { responses }) => {
      const { last } = spanOf(responses);
      const sentence = `${date} is after the last answer, of ${last}, so that no stop shows it: correct the day.`;
      return last && date > last && sentence;
    },
    needs: ['responses'],
  }),
  rule({
    warning: 'as-of-to-come',
    of: rootIn,
    field: 'asOf',
    fault: ({ asOf }, _, today) =>
      asOf > today && `${asOf} has not come yet: write the day of the last change.`,
    needs: ['asOf'],
  }),
  rule({
    warning: 'as-of-behind',
    of: rootIn,
    field: 'asOf',
    fault: ({ asOf }, story, today) => {
      const [newest] = daysIn(story)
        .filter(({ date }) => date <= today)
        .sort((a, b) => byDate(b, a));
      return (
        newest &&
        newest.date > asOf &&
        `${asOf} is before the newest day in the file, ${newest.date} at ${newest.path}: bring it up to date, or correct that day.`
      );
    },
    needs: ['asOf'],
  }),
];
