import { memoize } from '../lib/memoize.ts';
import { byDate, isPlainDate, type PlainDate, spanYears } from '../lib/plainDate.ts';
import { type Count, counts } from './form/count.ts';
import type { Milestone, Report, Story } from './form/schema.ts';

/** One date of a count on the timeline. */
export interface Stop {
  readonly count: Count;
  /** The value of `at`: a report's id on the count by reports, a day on the count by responses. */
  readonly id: string;
  readonly date: PlainDate;
  /** Its position on its count, from 0. */
  readonly index: number;
  /** On the count by reports, the report of the stop. */
  readonly report?: Report;
}

/** The counts of a story; by default it opens on the first. */
export const countsOf = ({ reports }: Story): readonly Count[] => (reports ? counts : ['responses']);

/** The stops of a count in order; none if the story does not have the count. */
export const stopsOf = (story: Story, count: Count): readonly Stop[] => stopsOfBoth(story)[count];

/** The stop of an id on a count; `undefined` if there is none. */
export const stopById = (story: Story, count: Count, id: string): Stop | undefined =>
  stopsOf(story, count).find((stop) => stop.id === id);

/** The reports in the order in which they were printed; none if the story has no count by them. */
export const reportsInOrder = ({ reports }: Story): Report[] =>
  [...(reports?.list ?? [])].sort((a, b) => byDate(a, b) || a.order - b.order);

/** The count that a story opens on. */
export const openingCount = (story: Story): Count => openingOf(story).count;

/** The stop at which a count opens: the story's opening stop, or on the other count the last stop by its day. */
export function openingStop(story: Story, count: Count): Stop {
  const opening = openingOf(story);
  return opening.count === count ? opening : sameDayOn(story, count, opening);
}

/** The last stop on or before a day; the first stop if there is none. */
const stopOnOrBefore = (stops: readonly Stop[], day: PlainDate): Stop =>
  stops.findLast(({ date }) => date <= day) ?? (stops[0] as Stop);

/**
 * The stop that `at` names on a count: the stop of that id; the last stop by that day; on the count by responses also the
 * last stop by the day of that report. `undefined` if it names none.
 * @example resolveAt(story, 'responses', 'tribune')?.id // "2017-07-05"
 */
export function resolveAt(story: Story, count: Count, at: string): Stop | undefined {
  const reportDay = () => story.reports?.list.find(({ id }) => id === at)?.date;
  const day = isPlainDate(at) ? at : count === 'responses' ? reportDay() : undefined;
  return stopById(story, count, at) ?? (day ? stopOnOrBefore(stopsOf(story, count), day) : undefined);
}

/** The stop to show when the count changes: the last on or before the shown day, else the first. */
export const sameDayOn = (story: Story, count: Count, shown: Stop): Stop =>
  stopOnOrBefore(stopsOf(story, count), shown.date);

/** The day on which a story begins: its own, else that of its first stop. */
export const startOf = memoize((story: Story): PlainDate => story.start ?? (daysOf(story)[0] as PlainDate));

/** Whether a story spans more than two calendar years, so that each of its days is shown with its year. */
export const spansYears = memoize((story: Story): boolean => spanYears([startOf(story), ...daysOf(story)]));

/** The days of all stops, oldest first. */
const daysOf = (story: Story): PlainDate[] =>
  countsOf(story)
    .flatMap((count) => stopsOf(story, count).map(({ date }) => date))
    .sort();

const openingOf = memoize((story: Story): Stop => {
  const { open } = story;
  const { count, at } = typeof open === 'object' ? open : { count: countsOf(story)[0] as Count, at: open };
  const stops = stopsOf(story, count).length > 0 ? stopsOf(story, count) : stopsOf(story, 'responses');
  return (at === undefined ? undefined : resolveAt(story, count, at)) ?? (stops.at(-1) as Stop);
});

const stopsOfBoth = memoize(
  (story: Story): Record<Count, readonly Stop[]> => ({
    reports: reportStops(story),
    responses: responseStops(story),
  }),
);

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

/**
 * The milestones that the news of a stop shows: those after the previous stop, up to and including its day. By reports
 * these are the ones with a label, by responses all since the story's start.
 */
export function milestonesAt(story: Story, stop: Stop): Milestone[] {
  const before = stopsOf(story, stop.count)[stop.index - 1]?.date;
  return story.milestones.filter(
    ({ date, label }) =>
      date >= startOf(story) &&
      (before === undefined || date > before) &&
      date <= stop.date &&
      (stop.count === 'responses' || label !== undefined),
  );
}

/** The milestones from before the story's start, which are shown with the method instead. */
export const milestonesBefore = (story: Story): Milestone[] =>
  story.milestones.filter(({ date }) => date < startOf(story));
