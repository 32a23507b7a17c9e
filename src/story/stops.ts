import { memoize } from '../lib/memoize.ts';
import { byDate, isPlainDate, type PlainDate } from '../lib/plainDate.ts';
import type { Report, Story } from './story.ts';

/** The two counts on which the same weeks can be replayed (`data/README.md`, "Two counts"). */
export const counts = ['reports', 'responses'] as const;
export type Count = (typeof counts)[number];

/** One place at which the timeline stops. */
export interface Stop {
  readonly count: Count;
  /** What `at` says: a report's id on the news tallies, a day on the states'. */
  readonly id: string;
  readonly date: PlainDate;
  /** Its place on its count, from 0. */
  readonly index: number;
  /** The report that makes the stop, on the news tallies. */
  readonly report?: Report;
}

const stopsOfBoth = memoize(
  (story: Story): Record<Count, readonly Stop[]> => ({
    reports: reportStops(story),
    responses: responseStops(story),
  }),
);

/** The stops of a count, in order. */
export const stopsOf = (story: Story, count: Count): readonly Stop[] => stopsOfBoth(story)[count];

const stopsById = memoize((stops: readonly Stop[]) => new Map(stops.map((stop) => [stop.id, stop])));

/** The stop of an id on a count; `undefined` where none has it. */
export const stopById = (story: Story, count: Count, id: string): Stop | undefined =>
  stopsById(stopsOf(story, count)).get(id);

/** The reports in the order in which they were printed. */
export const reportsInOrder = (story: Story): Report[] =>
  [...story.reports].sort((a, b) => byDate(a, b) || a.order - b.order);

/** The stop on which a count opens: its latest count, or on the states’ own answers the day of that count. */
export function openingStop(story: Story, count: Count): Stop {
  const last = stopsOf(story, 'reports').at(-1) as Stop;
  return count === 'reports' ? last : stopOnOrBefore(stopsOf(story, count), last.date);
}

/** The last stop on or before a day, or the first stop where there is none. */
export const stopOnOrBefore = (stops: readonly Stop[], day: PlainDate): Stop =>
  stops.findLast(({ date }) => date <= day) ?? (stops[0] as Stop);

/**
 * The stop that `at` means on a count: the stop of that id, the last on or before that day, or on the states'
 * count that of the report's day. `undefined` where it means nothing.
 * @example resolveAt(story, 'responses', 'townhall')?.id // "2017-06-30"
 */
export function resolveAt(story: Story, count: Count, at: string): Stop | undefined {
  const stops = stopsOf(story, count);
  const day = isPlainDate(at) ? at : count === 'responses' && story.reports.find(({ id }) => id === at)?.date;
  return stopById(story, count, at) ?? (day ? stopOnOrBefore(stops, day) : undefined);
}

/** The stop to show when the count changes: the last on or before the shown day, else the first. */
export const sameDayOn = (story: Story, count: Count, shown: Stop): Stop =>
  stopOnOrBefore(stopsOf(story, count), shown.date);

function reportStops(story: Story): Stop[] {
  const reports = reportsInOrder(story).filter(({ role }) => role === 'stop');
  return reports.map((report, index) => ({
    count: 'reports',
    id: report.id,
    date: report.date,
    index,
    report,
  }));
}

function responseStops(story: Story): Stop[] {
  const dates = [...new Set(story.responses.map(({ date }) => date))].sort();
  return dates.map((date, index) => ({ count: 'responses', id: date, date, index }));
}
