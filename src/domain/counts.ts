import type { Dataset, Report } from './dataset.ts';
import type { Postal } from './jurisdictions.ts';
import { sortedLevels } from './levels.ts';
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

const foldsOf = oncePer(foldCounts);

/** The fold of the counts up to and with a stop of the press's clock: an entry for each jurisdiction named. */
export function countingAt(dataset: Dataset, stop: Stop): ReadonlyMap<Postal, Counting> {
  return foldsOf(dataset)[stop.index] as ReadonlyMap<Postal, Counting>;
}

function foldCounts(dataset: Dataset): ReadonlyMap<Postal, Counting>[] {
  const soFar = new Map<Postal, Counting>();
  return stopsOf(dataset, 'counted').map(({ report }) => {
    if (report)
      for (const [postal, level] of namedBy(report))
        soFar.set(postal, counted(soFar.get(postal), report, level));
    return new Map(soFar);
  });
}

function counted(before: Counting | undefined, report: Report, level: SortedLevel | undefined): Counting {
  const sorted = level ? { level, report } : before?.sorted;
  return { first: before?.first ?? report, latest: report, ...(sorted && { sorted }) };
}
