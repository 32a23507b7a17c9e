import { countingAt } from './counts.ts';
import type { Dataset, Report } from './dataset.ts';
import type { Postal } from './jurisdictions.ts';
import { type Snapshot, statusOf } from './snapshots.ts';

/** The counts behind a jurisdiction's place on the press's clock. */
export interface LevelReport {
  /** The first count that names it. */
  readonly first: Report;
  /** The count to cite: that from which the level comes, else the latest that names it. */
  readonly cited: Report;
}

/** The counts behind the place of a jurisdiction; `undefined` on the states' clock and where none names it. */
export function levelReport(dataset: Dataset, snapshot: Snapshot, postal: Postal): LevelReport | undefined {
  const counting = countingAt(dataset, snapshot.stop).get(postal);
  return counting && { first: counting.first, cited: statusOf(snapshot, postal).from ?? counting.first };
}
