import type { Postal } from '../geography/jurisdictions.ts';
import { entriesOf } from '../lib/entriesOf.ts';
import { memoize } from '../lib/memoize.ts';
import type { Report, Story } from './form/schema.ts';
import { type LevelId, ownLevels } from './levels.ts';
import { type Stop, stopsOf } from './stops.ts';

/** What the counts up to one stop of the count by reports say of one place. */
export interface Counting {
  /** The first count that names it. */
  readonly first: Report;
  /** The latest count that names it. */
  readonly latest: Report;
  /** The latest count that sorts it, and the level under which it puts it. */
  readonly sorted: { readonly level: LevelId; readonly report: Report } | undefined;
}

/** Every place that a report names, with the level under which it sorts it, if it does. */
export function* namedBy(report: Report): Generator<[Postal, LevelId | undefined]> {
  for (const [level, postals] of entriesOf(report.named))
    for (const postal of postals) yield [postal, level === ownLevels.unsorted ? undefined : level];
}

const countingsOf = memoize((story: Story) => {
  let countings: ReadonlyMap<Postal, Counting> = new Map();
  return stopsOf(story, 'reports').map(({ report }) => {
    countings = withNames(countings, report as Report);
    return countings;
  });
});

/**
 * What the counts up to and with a stop of the count by reports say: an entry for each place named, the same object from
 * stop to stop until a count names the place again. It is empty on the count by responses.
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
