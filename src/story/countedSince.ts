import type { Postal } from '../geography/jurisdictions.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import { countingAt } from './counts.ts';
import type { Story } from './form/schema.ts';
import { type Snapshot, statusOf } from './snapshots.ts';

/**
 * The day since which a place is in the count of the reports; by responses that since which it has its level. `null`
 * where no report names it, or it has no answer.
 */
export const countedSince = (story: Story, snapshot: Snapshot, postal: Postal): PlainDate | null =>
  snapshot.stop.report
    ? (countingAt(story, snapshot.stop).get(postal)?.first.date ?? null)
    : statusOf(snapshot, postal).since;
