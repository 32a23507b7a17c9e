import type { PlainDate } from '../../../lib/plainDate.ts';
import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { quotesOf, reportStopsOf, spanOf } from '../checkEach.ts';
import { error, type Rule, warning } from '../rule.ts';

/** Nothing is dated after today. */
const notInFuture = (story: Story, today: PlainDate): Problem[] =>
  daysOf(story)
    .filter(([, date]) => date > today)
    .map(([path, date]) => ({ path, sentence: `${date} has not come yet: mend the day.` }));

/** The axis begins no later than the first stop of either count, and has a length. */
function startBeforeStops(story: Story): Problem[] {
  const { start, responses } = story;
  if (!start) return [];
  const counts = [
    { what: 'report', ...spanOf(reportStopsOf(story)) },
    { what: 'answer', ...spanOf(responses) },
  ];
  return counts.flatMap(({ what, first, last }) => {
    if (first && start > first)
      return [
        { path: 'start', sentence: `${start} is after the first ${what}, of ${first}: begin no later.` },
      ];
    if (start === last)
      return [{ path: 'start', sentence: `${start} is the day of the last ${what} too: begin earlier.` }];
    return [];
  });
}

/** The map opens at one of its stops. */
function opensAtStop(story: Story): Problem[] {
  const { open, responses } = story;
  if (open === undefined) return [];
  const { count, at } = typeof open === 'string' ? { count: 'responses', at: open } : open;
  const isReport = count === 'reports';
  if (isReport ? reportStopsOf(story).some(({ id }) => id === at) : responses.some(({ date }) => date === at))
    return [];
  const what = isReport ? 'report that is a stop' : 'day of an answer';
  const path = typeof open === 'string' ? 'open' : 'open.at';
  return [{ path, sentence: `"${at}" is no ${what}: write one, or leave "open" out.` }];
}

const asOfInFuture = ({ asOf }: Story, today: PlainDate): Problem[] =>
  asOf > today
    ? [{ path: 'asOf', sentence: `${asOf} has not come yet: write the day of the last change.` }]
    : [];

/** Nothing is dated after the day of the last change. */
function asOfBehind(story: Story, today: PlainDate): Problem[] {
  const past = daysOf(story).flatMap(([, date]) => (date <= today ? [date] : []));
  const newest = past.sort().at(-1) ?? '';
  if (newest <= story.asOf) return [];
  const sentence = `${story.asOf} is before the newest day in the file, ${newest}: bring it up to date.`;
  return [{ path: 'asOf', sentence }];
}

/** The days of all that happened, with their paths. */
function daysOf(story: Story): [path: string, date: PlainDate][] {
  const lists = {
    'reports.list': story.reports?.list ?? [],
    responses: story.responses,
    milestones: story.milestones,
    corrections: story.corrections,
  };
  const days = [
    ...Object.entries(lists).flatMap(([list, entries]) =>
      entries.map(({ date }, index) => [`${list}[${index}].date`, date] as const),
    ),
    ...quotesOf(story).map(({ path, quote }) => [`${path}.said`, quote.said] as const),
    ...Object.entries(story.sources).map(
      ([id, { published }]) => [`sources.${id}.published`, published] as const,
    ),
  ];
  return days.flatMap(([path, date]): [string, PlainDate][] => (date ? [[path, date]] : []));
}

/** What must hold of the story's days. */
export const dayRules: readonly Rule[] = [
  error(notInFuture),
  error(startBeforeStops, 'responses', 'reports'),
  error(opensAtStop, 'responses', 'reports'),
  warning('as-of-to-come', asOfInFuture, 'asOf'),
  warning('as-of-behind', asOfBehind, 'asOf'),
];
