import { type Postal, postals } from '../geography/places.ts';
import { memoize } from '../lib/memoize.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Count } from './form/count.ts';
import type { Story } from './form/schema.ts';
import { builtInLevels, isCountedLevel, type LevelId, legendOf, levelBefore } from './levels.ts';
import { namedPlacesAt } from './namedPlaces.ts';
import { latestResponse } from './responses.ts';
import { type Stop, stopsOf } from './stops.ts';

/** One place at a stop. */
interface Status {
  readonly level: LevelId;
  /** By reports: a report up to the stop names it. By responses: its level counts. */
  readonly isCounted: boolean;
  /** The day of the stop since which it has this level; `null` before its first response or report, and outside the story. */
  readonly levelSince: PlainDate | null;
}

/** All 51 at one stop of one count. */
export interface Snapshot {
  readonly stop: Stop;
  /** The 51 by postal code, in order of name. */
  readonly statuses: ReadonlyMap<Postal, Status>;
  /** The big number: how many of the fifty states are counted. D.C. is never in it. */
  readonly tally: number;
  /** Whether D.C. is counted too. */
  readonly dc: boolean;
  /** How many places have each level of the legend, D.C. included: they add up to 51. */
  readonly levelSizes: ReadonlyMap<LevelId, number>;
  /** By name: the places that this report is the first to name, or those that respond on this day. */
  readonly added: readonly Postal[];
}

/** The snapshot at a stop; the same object on each call. */
export const snapshotAt = (story: Story, { count, index }: Stop): Snapshot =>
  snapshotsOf(story)[count][index] as Snapshot;

/** The status of a place: a snapshot has one for each of the 51. */
export const statusOf = ({ statuses }: Snapshot, postal: Postal): Status => statuses.get(postal) as Status;

const snapshotsOf = memoize(
  (story: Story): Record<Count, readonly Snapshot[]> => ({
    reports: buildSnapshots(story, 'reports'),
    responses: buildSnapshots(story, 'responses'),
  }),
);

function buildSnapshots(story: Story, count: Count): Snapshot[] {
  const snapshots: Snapshot[] = [];
  for (const stop of stopsOf(story, count)) snapshots.push(buildSnapshot(story, stop, snapshots.at(-1)));
  return snapshots;
}

function buildSnapshot(story: Story, stop: Stop, before: Snapshot | undefined): Snapshot {
  const statuses = new Map(
    postals.map((postal) => [postal, statusAt(story, postal, stop, before?.statuses.get(postal))]),
  );
  const all = [...statuses.values()];
  const dc = statuses.get('DC')?.isCounted === true;
  const withLevel = (level: LevelId) => all.filter((each) => each.level === level).length;
  return {
    stop,
    statuses,
    tally: all.filter(({ isCounted }) => isCounted).length - Number(dc),
    dc,
    levelSizes: new Map(legendOf(story, stop.count).map(({ id }) => [id, withLevel(id)])),
    added: postals.filter((postal) => isAdded(story, postal, stop)),
  };
}

const isAdded = (story: Story, postal: Postal, stop: Stop): boolean =>
  stop.report
    ? namedPlacesAt(story, stop).get(postal)?.firstReport === stop.report
    : latestResponse(story, postal, stop.date)?.date === stop.date;

/** The status of a place; the object of the previous stop while the level stays the same. */
function statusAt(story: Story, postal: Postal, stop: Stop, before: Status | undefined): Status {
  const level = levelAt(story, postal, stop);
  if (before?.level === level) return before;
  const hasOwnLevel = level !== builtInLevels.unnamed && level !== builtInLevels.outside;
  return {
    level,
    isCounted: stop.report ? hasOwnLevel : isCountedLevel(story, level),
    levelSince: hasOwnLevel && level !== levelBefore(story) ? stop.date : null,
  };
}

/** By reports a named place has the level of its own response if that counts, else the level that the reports give it. */
function levelAt(story: Story, postal: Postal, stop: Stop): LevelId {
  if (story.outside?.states.includes(postal)) return builtInLevels.outside;
  const own = latestResponse(story, postal, stop.date)?.level ?? levelBefore(story);
  if (stop.count === 'responses') return own;
  const named = namedPlacesAt(story, stop).get(postal);
  if (!named) return builtInLevels.unnamed;
  return isCountedLevel(story, own) ? own : named.level;
}

/**
 * Since when a place is in the count. By reports: the day of the first report that names it. By responses: the day since
 * which it has its level. `null` if no report names it, or if it has not responded.
 */
export const countedSince = (story: Story, snapshot: Snapshot, postal: Postal): PlainDate | null =>
  snapshot.stop.report
    ? (namedPlacesAt(story, snapshot.stop).get(postal)?.firstReport.date ?? null)
    : statusOf(snapshot, postal).levelSince;
