import type { Dataset } from './dataset.ts';
import { type Fold, foldOf, type Snapshot } from './fold.ts';
import { changesBetween } from './history.ts';
import { jurisdictions, type Postal } from './jurisdictions.ts';
import { oncePer } from './oncePer.ts';
import type { Standing } from './standing.ts';
import type { Clock, Stop } from './stops.ts';

export { legendLevels, type Snapshot } from './fold.ts';
export type { Standing };

const postals = jurisdictions.map(({ postal }) => postal);

const folds = oncePer(
  (dataset: Dataset): Record<Clock, Fold> => ({
    counted: foldOf(dataset, 'counted', postals),
    answered: foldOf(dataset, 'answered', postals),
  }),
);

/** The snapshot at a stop; the same object each time it is asked for. */
export const snapshotAt = (dataset: Dataset, { clock, index }: Stop): Snapshot =>
  folds(dataset)[clock].snapshots[index] as Snapshot;

/** The level of each from stop to stop of a clock. */
export const levelsOf = (dataset: Dataset, clock: Clock): Fold['levels'] => folds(dataset)[clock].levels;

/** Those of whom something was said between two stops of one clock, whichever is the earlier, as they stand at `now`. */
export const saidBetween = (dataset: Dataset, before: Stop, now: Stop): [Postal, Standing][] =>
  changesBetween(folds(dataset)[now.clock].standings, before.index, now.index);
