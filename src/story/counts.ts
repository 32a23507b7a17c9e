import type { Postal } from '../geography/jurisdictions.ts';
import { memoize } from '../lib/memoize.ts';
import { sortedLevels } from './levels.ts';
import { type Stop, stopsOf } from './stops.ts';
import type { Report, Story } from './story.ts';

type SortedLevel = (typeof sortedLevels)[number];

/** What the counts up to one stop of the news tallies say of one jurisdiction. */
export interface Counting {
  /** The first count that names it. */
  readonly first: Report;
  /** The latest count that names it. */
  readonly latest: Report;
  /** The latest count that sorts it, and the level under which it puts it. */
  readonly sorted: { readonly level: SortedLevel; readonly report: Report } | undefined;
}

/** Every jurisdiction that a report names, with the level under which it sorts it, if it does. */
export function* namedBy(report: Report): Generator<[Postal, SortedLevel | undefined]> {
  for (const postal of report.named.unspecified ?? []) yield [postal, undefined];
  for (const level of sortedLevels) for (const postal of report.named[level] ?? []) yield [postal, level];
}

const countingsOf = memoize((story: Story) => {
  let countings: ReadonlyMap<Postal, Counting> = new Map();
  return stopsOf(story, 'reports').map(({ report }) => {
    countings = withNames(countings, report as Report);
    return countings;
  });
});

/**
 * What the counts up to and with a stop of the news tallies say: an entry for each place named, the same object from
 * stop to stop until a count names the place again. It is empty on the states’ own answers.
 */
export const countingAt = (story: Story, { count, index }: Stop): ReadonlyMap<Postal, Counting> =>
  (count === 'reports' ? countingsOf(story)[index] : undefined) ?? new Map();

function withNames(before: ReadonlyMap<Postal, Counting>, report: Report): ReadonlyMap<Postal, Counting> {
  const countings = new Map(before);
  for (const [postal, level] of namedBy(report)) {
    const { first = report, sorted } = before.get(postal) ?? {};
    countings.set(postal, { first, latest: report, sorted: level ? { level, report } : sorted });
  }
  return countings;
}
