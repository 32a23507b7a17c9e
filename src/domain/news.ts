import { answersOf, latestAnswer } from './answers.ts';
import { countingAt, namedBy } from './counts.ts';
import type { Dataset, Milestone, Report, Response } from './dataset.ts';
import { jurisdictions, type Postal } from './jurisdictions.ts';
import { byDate, type PlainDate } from './plainDate.ts';
import { reportsInOrder, type Stop, stopsOf } from './stops.ts';

/**
 * The milestones told at a stop: those since the stop before, up to and with its day. On the press's clock
 * these are the ones that the chart flags, on the states' clock all since the timeline's start.
 */
export function milestonesAt(dataset: Dataset, stop: Stop): Milestone[] {
  const before = stopsOf(dataset, stop.clock)[stop.index - 1]?.date;
  return dataset.milestones.filter(
    ({ date, label }) =>
      date >= dataset.timeline.start &&
      (before === undefined || date > before) &&
      date <= stop.date &&
      (stop.clock === 'answered' || label !== undefined),
  );
}

/** The milestones from before the timeline's start, which no stop tells. */
export const milestonesBefore = (dataset: Dataset): Milestone[] =>
  dataset.milestones.filter(({ date }) => date < dataset.timeline.start);

/** The jurisdictions that no count up to a stop of the press's clock names, by name. */
export const notNamedBy = (dataset: Dataset, stop: Stop): Postal[] =>
  jurisdictions.map(({ postal }) => postal).filter((postal) => !countingAt(dataset, stop).has(postal));

/** The counts printed after a day that is a stop's, and whom each names for the first time. */
export function countsAfter(dataset: Dataset, stop: Stop): { report: Report; firstNamed: Postal[] }[] {
  const named = new Set(countingAt(dataset, stop).keys());
  return reportsInOrder(dataset)
    .filter(({ date }) => date > stop.date)
    .map((report) => {
      const fresh = [...namedBy(report)].map(([postal]) => postal).filter((postal) => !named.has(postal));
      for (const postal of fresh) named.add(postal);
      return {
        report,
        firstNamed: jurisdictions.map(({ postal }) => postal).filter((each) => fresh.includes(each)),
      };
    });
}

/** The answers given on the day of a stop, by name of state, those of one state in the order of the file. */
export const answersOnDay = (dataset: Dataset, day: PlainDate): Response[] =>
  jurisdictions.flatMap(({ postal }) => answersOf(dataset, postal).filter(({ date }) => date === day));

/** Those that have delivered data by a day, each with the answer that begins its present level, oldest first. */
export function deliveredBy(dataset: Dataset, day: PlainDate): Response[] {
  const delivered = jurisdictions.filter(
    ({ postal }) => latestAnswer(dataset, postal, day)?.level === 'provided',
  );
  const begun = delivered.flatMap(({ postal }) => {
    const answers = answersOf(dataset, postal).filter(({ date }) => date <= day);
    const last = answers.findLastIndex(({ level }) => level !== 'provided');
    return answers.slice(last + 1, last + 2);
  });
  return begun.sort(byDate);
}
