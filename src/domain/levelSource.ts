import { countingAt } from './counts.ts';
import type { Postal } from './jurisdictions.ts';
import type { PlainDate } from './plainDate.ts';
import { levelSince, type Snapshot, statusOf } from './snapshots.ts';
import type { Report, Story } from './story.ts';

/** The counts behind a jurisdiction's place on the news tallies. */
export interface LevelReport {
  /** The first count that names it. */
  readonly first: Report;
  /** The count to cite: that from which the level comes, else the latest that names it. */
  readonly cited: Report;
}

/** The counts behind the place of a jurisdiction; `undefined` on the states’ own answers and where none names it. */
export function levelReport(story: Story, snapshot: Snapshot, postal: Postal): LevelReport | undefined {
  const counting = countingAt(story, snapshot.stop).get(postal);
  return counting && { first: counting.first, cited: statusOf(snapshot, postal).from ?? counting.first };
}

/**
 * The day since which a place is in the count of the reports; by responses that since which it has its level. `null`
 * where it is not in the count, or has no answer.
 */
export const countedSince = (story: Story, snapshot: Snapshot, postal: Postal): PlainDate | null =>
  snapshot.stop.report
    ? (countingAt(story, snapshot.stop).get(postal)?.first.date ?? null)
    : levelSince(story, snapshot.stop, postal);
