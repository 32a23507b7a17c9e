import { latestAnswer } from './answers.ts';
import type { Dataset } from './dataset.ts';
import { type History, historyOf, valueAt } from './history.ts';
import type { Postal } from './jurisdictions.ts';
import type { Level } from './levels.ts';
import { mapOver } from './mapOver.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Clock, type Stop, stopsOf } from './stops.ts';
import { touchedAt } from './touched.ts';

/** The levels in the legend of each clock, in the order of the legend. */
export const legendLevels = {
  counted: ['refused', 'conditional', 'public-only', 'unspecified', 'plain'],
  answered: ['refused', 'conditional', 'public-only', 'reviewing', 'no-answer', 'provided'],
} as const satisfies Record<Clock, readonly Level[]>;

/** How all stand at one stop of one clock. */
export interface Snapshot {
  readonly stop: Stop;
  /** By postal code: 51 entries. */
  readonly standings: ReadonlyMap<Postal, Standing>;
  /** The big number: how many of the fifty states are counted. D.C. is never in it. */
  readonly tally: number;
  /** Whether D.C. is counted besides. */
  readonly dc: boolean;
  /** Jurisdictions by level, D.C. included: they add up to 51. */
  readonly counts: ReadonlyMap<Level, number>;
  /** By name: those named for the first time, or on the states' clock those that answered that day. */
  readonly added: readonly Postal[];
}

/** One clock of a dataset, folded once: how each stands from stop to stop, and the snapshot at each stop. */
export interface Fold {
  /** Where something new is said of one, a new standing begins, even if it is like the one before. */
  readonly standings: History<Postal, Standing>;
  /** The levels alone: one goes on as long as it is the same. */
  readonly levels: History<Postal, Level | undefined>;
  readonly snapshots: readonly Snapshot[];
}

/**
 * Folds a clock: each snapshot is that of the stop before with what changes since.
 * @param all in the order in which they are to be told: the 51, but `bench/growth` has more
 */
export function foldOf(dataset: Dataset, clock: Clock, all: readonly Postal[]): Fold {
  const stops = stopsOf(dataset, clock);
  const standings = historyOf(touchedAt(dataset, clock, all), (postal, step) =>
    standingOf(dataset, stops[step] as Stop, postal),
  );
  const levels = historyOf(standings.changed, (postal, step) => valueAt(standings, postal, step)?.level);
  const order = new Map(all.map((postal, place) => [postal, place]));
  const counts = new Map<Level, number>(legendLevels[clock].map((level) => [level, 0]));
  const counted = { states: 0, dc: 0 };
  const count = (postal: Postal, standing: Standing | undefined, by: 1 | -1) => {
    if (!standing) return;
    counts.set(standing.level, (counts.get(standing.level) ?? 0) + by);
    if (standing.counted) counted[postal === 'DC' ? 'dc' : 'states'] += by;
  };
  const snapshots = stops.map((stop, step): Snapshot => {
    const changed = standings.changed[step] as readonly Postal[];
    for (const postal of changed) {
      count(postal, valueAt(standings, postal, step - 1), -1);
      count(postal, valueAt(standings, postal, step), 1);
    }
    return {
      stop,
      standings: mapOver(standings.runs, (postal) => valueAt(standings, postal, step)),
      tally: counted.states,
      dc: counted.dc > 0,
      counts: new Map(counts),
      added: changed
        .filter((postal) => isAdded(dataset, standings, stop, postal))
        .sort((a, b) => (order.get(a) as number) - (order.get(b) as number)),
    };
  });
  return { standings, levels, snapshots };
}

function isAdded(dataset: Dataset, standings: Fold['standings'], stop: Stop, postal: Postal): boolean {
  const { clock, date, index } = stop;
  if (clock === 'answered') return latestAnswer(dataset, postal, date)?.date === date;
  const isCounted = (step: number) => valueAt(standings, postal, step)?.counted ?? false;
  return isCounted(index) && !isCounted(index - 1);
}
