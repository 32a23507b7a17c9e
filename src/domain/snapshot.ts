import { latestAnswer } from './answers.ts';
import { type Counting, countingAt } from './counts.ts';
import type { Dataset, Report } from './dataset.ts';
import { jurisdictions, type Postal } from './jurisdictions.ts';
import { type Level, pushesBack } from './levels.ts';
import { oncePer } from './oncePer.ts';
import type { PlainDate } from './plainDate.ts';
import { type Clock, type Stop, stopsOf } from './stops.ts';

/** The levels in the legend of each clock, in the order of the legend. */
export const legendLevels = {
  counted: ['refused', 'conditional', 'public-only', 'unspecified', 'plain'],
  answered: ['refused', 'conditional', 'public-only', 'reviewing', 'no-answer', 'provided'],
} as const satisfies Record<Clock, readonly Level[]>;

/** How one jurisdiction stands at a stop. */
export interface Standing {
  readonly level: Level;
  /** Named by a count so far; on the states' clock, its level pushes back. */
  readonly counted: boolean;
  /** The report that the level comes from, where it is not the jurisdiction's own answer. */
  readonly from?: Report;
}

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

const snapshots = oncePer((dataset: Dataset) => oncePer((stop: Stop) => takeSnapshot(dataset, stop)));

/** The snapshot at a stop; the same object each time it is asked for. */
export const snapshotAt = (dataset: Dataset, stop: Stop): Snapshot => snapshots(dataset)(stop);

function takeSnapshot(dataset: Dataset, stop: Stop): Snapshot {
  const standings = new Map(jurisdictions.map(({ postal }) => [postal, standingOf(dataset, stop, postal)]));
  const counted = [...standings].filter(([, standing]) => standing.counted).map(([postal]) => postal);
  const dc = counted.includes('DC');
  const counts = new Map<Level, number>(legendLevels[stop.clock].map((level) => [level, 0]));
  for (const { level } of standings.values()) counts.set(level, (counts.get(level) ?? 0) + 1);
  return { stop, standings, tally: counted.length - Number(dc), dc, counts, added: addedBy(dataset, stop) };
}

function standingOf(dataset: Dataset, stop: Stop, postal: Postal): Standing {
  if (stop.clock === 'counted')
    return pressStanding(dataset, postal, stop.date, countingAt(dataset, stop).get(postal));
  const level = latestAnswer(dataset, postal, stop.date)?.level ?? 'no-answer';
  return { level, counted: pushesBack(level) };
}

/** A counted state wears its own answer where that pushes back, else what a count said of it. */
function pressStanding(
  dataset: Dataset,
  postal: Postal,
  day: PlainDate,
  counting: Counting | undefined,
): Standing {
  if (!counting) return { level: 'plain', counted: false };
  const own = latestAnswer(dataset, postal, day)?.level;
  if (own && pushesBack(own)) return { level: own, counted: true };
  const { sorted, latest } = counting;
  return { level: sorted?.level ?? 'unspecified', counted: true, from: sorted?.report ?? latest };
}

function addedBy(dataset: Dataset, stop: Stop): Postal[] {
  const isAdded = stop.clock === 'counted' ? isFirstNamedAt(dataset, stop) : answersOn(dataset, stop.date);
  return jurisdictions.map(({ postal }) => postal).filter(isAdded);
}

function isFirstNamedAt(dataset: Dataset, stop: Stop): (postal: Postal) => boolean {
  const before = stopsOf(dataset, 'counted')[stop.index - 1];
  const named = countingAt(dataset, stop);
  return (postal) => named.has(postal) && !(before && countingAt(dataset, before).has(postal));
}

const answersOn = (dataset: Dataset, day: PlainDate) => (postal: Postal) =>
  latestAnswer(dataset, postal, day)?.date === day;
