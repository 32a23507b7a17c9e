import type { Dataset } from './dataset.ts';
import { jurisdictions, type Postal } from './jurisdictions.ts';
import { oncePer } from './oncePer.ts';
import type { PlainDate } from './plainDate.ts';
import { type Snapshot, snapshotAt } from './snapshot.ts';
import { type Clock, type Stop, stopsOf } from './stops.ts';

/** Of each jurisdiction, the day since which it has the level that it has at a stop. */
export type Since = ReadonlyMap<Postal, PlainDate>;

const sinceOfAll = oncePer(
  (dataset: Dataset): Record<Clock, readonly Since[]> => ({
    counted: fold(dataset, 'counted'),
    answered: fold(dataset, 'answered'),
  }),
);

/** Since when each jurisdiction has its level of a stop, on that stop's clock. */
export const sinceAt = (dataset: Dataset, { clock, index }: Stop): Since =>
  sinceOfAll(dataset)[clock][index] as Since;

function fold(dataset: Dataset, clock: Clock): Since[] {
  let before: Snapshot | undefined;
  let since = new Map<Postal, PlainDate>();
  return stopsOf(dataset, clock).map((stop) => {
    const now = snapshotAt(dataset, stop);
    since = new Map(
      jurisdictions.map(({ postal }) => {
        const isKept = before?.standings.get(postal)?.level === now.standings.get(postal)?.level;
        return [postal, isKept ? (since.get(postal) as PlainDate) : stop.date];
      }),
    );
    before = now;
    return since;
  });
}
