import type { Postal } from '../geography/places.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Story } from './form/schema.ts';
import { namedPlacesAt } from './namedPlaces.ts';
import { type Snapshot, statusOf } from './snapshots.ts';

/**
 * Since when a place is in the count. By reports: the day of the first report that names it. By responses: the day since
 * which it has its level. `null` if no report names it, or if it has not responded.
 */
export const countedSince = (story: Story, snapshot: Snapshot, postal: Postal): PlainDate | null =>
  snapshot.stop.report
    ? (namedPlacesAt(story, snapshot.stop).get(postal)?.firstReport.date ?? null)
    : statusOf(snapshot, postal).levelSince;
