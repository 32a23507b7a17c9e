import type { Dataset, Report } from './dataset.ts';
import { historyOf, valueAt } from './history.ts';
import type { Postal } from './jurisdictions.ts';
import { sortedLevels } from './levels.ts';
import { mapOver } from './mapOver.ts';
import { oncePer } from './oncePer.ts';
import { type Stop, stopsOf } from './stops.ts';

type SortedLevel = (typeof sortedLevels)[number];

/** What the counts up to one stop of the press's clock say of one jurisdiction. */
export interface Counting {
  /** The first count that names it. */
  readonly first: Report;
  /** The latest count that names it. */
  readonly latest: Report;
  /** The latest count that sorts it, and the level under which it puts it. */
  readonly sorted?: { readonly level: SortedLevel; readonly report: Report };
}

/** Every jurisdiction that a report names, with the level under which it sorts it, if it does. */
export function* namedBy(report: Report): Generator<[Postal, SortedLevel | undefined]> {
  for (const postal of report.named.unspecified ?? []) yield [postal, undefined];
  for (const level of sortedLevels) for (const postal of report.named[level] ?? []) yield [postal, level];
}

const countingsOf = oncePer((dataset: Dataset) => {
  const reports = stopsOf(dataset, 'counted').map(({ report }) => report as Report);
  const named = reports.map((report) => new Map(namedBy(report)));
  return historyOf(
    named.map((each) => each.keys()),
    (postal, step, before: Counting | undefined) =>
      counted(before, reports[step] as Report, named[step]?.get(postal)),
  );
});

/** The fold of the counts up to and with a stop of the press's clock: an entry for each jurisdiction named. */
export function countingAt(dataset: Dataset, { index }: Stop): ReadonlyMap<Postal, Counting> {
  const countings = countingsOf(dataset);
  return mapOver(countings.runs, (postal) => valueAt(countings, postal, index));
}

function counted(before: Counting | undefined, report: Report, level: SortedLevel | undefined): Counting {
  const sorted = level ? { level, report } : before?.sorted;
  return { first: before?.first ?? report, latest: report, ...(sorted && { sorted }) };
}
