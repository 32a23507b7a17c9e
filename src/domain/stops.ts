import type { Dataset, Report } from './dataset.ts';
import { memoize } from './memoize.ts';
import { byDate, daysBetween, isPlainDate, type PlainDate } from './plainDate.ts';

/** The two clocks on which the same weeks can be replayed (`data/README.md`, "Two clocks"). */
export const clocks = ['counted', 'answered'] as const;
export type Clock = (typeof clocks)[number];

/** One place at which the timeline stops. */
export interface Stop {
  readonly clock: Clock;
  /** What `at` says: a report's id on the press's clock, a day on the states'. */
  readonly id: string;
  readonly date: PlainDate;
  /** Its place on its clock, from 0. */
  readonly index: number;
  /** When it is drawn: days since the timeline's start; stops of one day share that day in equal parts. */
  readonly days: number;
  /** The report that makes the stop, on the press's clock. */
  readonly report?: Report;
}

const stopsOfBoth = memoize(
  (dataset: Dataset): Record<Clock, readonly Stop[]> => ({
    counted: countedStops(dataset),
    answered: answeredStops(dataset),
  }),
);

/** The stops of a clock, in order. */
export const stopsOf = (dataset: Dataset, clock: Clock): readonly Stop[] => stopsOfBoth(dataset)[clock];

const stopsById = memoize((stops: readonly Stop[]) => new Map(stops.map((stop) => [stop.id, stop])));

/** The stop of an id on a clock; `undefined` where none has it. */
export const stopById = (dataset: Dataset, clock: Clock, id: string): Stop | undefined =>
  stopsById(stopsOf(dataset, clock)).get(id);

/** The reports in the order in which they were printed. */
export const reportsInOrder = (dataset: Dataset): Report[] =>
  [...dataset.reports].sort((a, b) => byDate(a, b) || a.order - b.order);

/** The stop on which a clock opens: its latest count, or on the states' clock the day of that count. */
export function openingStop(dataset: Dataset, clock: Clock): Stop {
  const last = stopsOf(dataset, 'counted').at(-1) as Stop;
  return clock === 'counted' ? last : stopOnOrBefore(stopsOf(dataset, clock), last.date);
}

/** The last stop on or before a day, or the first stop where there is none. */
export const stopOnOrBefore = (stops: readonly Stop[], day: PlainDate): Stop =>
  stops.findLast(({ date }) => date <= day) ?? (stops[0] as Stop);

/**
 * The stop that `at` means on a clock: the stop of that id, the last on or before that day, or on the states'
 * clock that of the report's day. `undefined` where it means nothing.
 * @example resolveAt(dataset, 'answered', 'townhall')?.id // "2017-06-30"
 */
export function resolveAt(dataset: Dataset, clock: Clock, at: string): Stop | undefined {
  const stops = stopsOf(dataset, clock);
  const day = isPlainDate(at)
    ? at
    : clock === 'answered' && dataset.reports.find(({ id }) => id === at)?.date;
  return stopById(dataset, clock, at) ?? (day ? stopOnOrBefore(stops, day) : undefined);
}

/** The stop to show when the clock changes: the last on or before the shown day, else the first. */
export const sameDayOn = (dataset: Dataset, clock: Clock, shown: Stop): Stop =>
  stopOnOrBefore(stopsOf(dataset, clock), shown.date);

function countedStops(dataset: Dataset): Stop[] {
  const reports = reportsInOrder(dataset).filter(({ role }) => role === 'stop');
  return reports.map((report, index) => {
    const sameDay = reports.filter(({ date }) => date === report.date);
    const days = daysBetween(dataset.timeline.start, report.date) + sameDay.indexOf(report) / sameDay.length;
    return { clock: 'counted', id: report.id, date: report.date, index, days, report };
  });
}

function answeredStops(dataset: Dataset): Stop[] {
  const dates = [...new Set(dataset.responses.map(({ date }) => date))].sort();
  return dates.map((date, index) => ({
    clock: 'answered',
    id: date,
    date,
    index,
    days: daysBetween(dataset.timeline.start, date),
  }));
}
