import { jurisdictions, type Postal } from '../geography/jurisdictions.ts';
import { memoize } from '../lib/memoize.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import { countingAt, namedBy } from './counts.ts';
import type { Count, Story } from './form/schema.ts';
import { countsAt, isBefore, type LevelId, legendOf, levelBefore, ownLevels } from './levels.ts';
import { latestAnswer, saidOn } from './responses.ts';
import { type Stop, stopsOf } from './stops.ts';

/** One place at a stop. It stays the same object from stop to stop, for as long as nothing new is said of the place. */
export interface Status {
  readonly level: LevelId;
  /** By reports: named by one so far. By responses: its level counts. */
  readonly counted: boolean;
  /** The day of the stop since which it has that level; `null` where nothing has come yet. */
  readonly since: PlainDate | null;
}

/** All 51 at one stop of one count. */
export interface Snapshot {
  readonly stop: Stop;
  /** The 51 by postal code, in order of name. */
  readonly statuses: ReadonlyMap<Postal, Status>;
  /** The big number: how many of the fifty states are counted. D.C. is never in it. */
  readonly tally: number;
  /** Whether D.C. is counted besides. */
  readonly dc: boolean;
  /** How many places have each level of the legend, D.C. included: they add up to 51. */
  readonly counts: ReadonlyMap<LevelId, number>;
  /** By name: those named for the first time, or by responses those that answered that day. */
  readonly added: readonly Postal[];
}

const postals = jurisdictions.map(({ postal }) => postal);

const snapshotsOf = memoize(
  (story: Story): Record<Count, readonly Snapshot[]> => ({
    reports: built(story, 'reports'),
    responses: built(story, 'responses'),
  }),
);

/** The snapshot at a stop; the same object each time it is asked for. */
export const snapshotAt = (story: Story, { count, index }: Stop): Snapshot =>
  snapshotsOf(story)[count][index] as Snapshot;

/** One place of a snapshot, which holds all of them. */
export const statusOf = ({ statuses }: Snapshot, postal: Postal): Status => statuses.get(postal) as Status;

/** The places of which something is said between two stops of one count, whichever is the earlier; by name. */
export const changedPlaces = (before: Snapshot, now: Snapshot): Postal[] =>
  [...now.statuses.keys()].filter((postal) => statusOf(before, postal) !== statusOf(now, postal));

function built(story: Story, count: Count): Snapshot[] {
  const snapshots: Snapshot[] = [];
  for (const stop of stopsOf(story, count)) snapshots.push(following(story, stop, snapshots.at(-1)));
  return snapshots;
}

/** The snapshot at a stop, which shares the statuses of places without news with the snapshot before. */
function following(story: Story, stop: Stop, before: Snapshot | undefined): Snapshot {
  const news = before && inNews(story, before.stop, stop);
  const status = (postal: Postal) => {
    const last = before && statusOf(before, postal);
    return last && !news?.has(postal) ? last : newStatus(story, postal, stop, last);
  };
  const statuses = new Map(postals.map((postal) => [postal, status(postal)]));
  const all = [...statuses.values()];
  const dc = statuses.get('DC')?.counted === true;
  const withLevel = (level: LevelId) => all.filter((each) => each.level === level).length;
  return {
    stop,
    statuses,
    tally: all.filter(({ counted }) => counted).length - Number(dc),
    dc,
    counts: new Map(legendOf(story, stop.count).map(({ id }) => [id, withLevel(id)])),
    added: postals.filter((postal) => isAdded(story, postal, stop)),
  };
}

/** The places of which something is said after one stop, up to and with the next: an answer, a quotation or a count. */
function inNews(story: Story, before: Stop, now: Stop): ReadonlySet<Postal> {
  const isNew = (day: PlainDate) => day > before.date && day <= now.date;
  const said = story.responses.filter(
    (response) => isNew(response.date) || response.quotes.some((quote) => isNew(saidOn(response, quote))),
  );
  const named = now.report ? [...namedBy(now.report)] : [];
  return new Set([...said.map(({ state }) => state), ...named.map(([postal]) => postal)]);
}

const isAdded = (story: Story, postal: Postal, stop: Stop): boolean =>
  stop.report
    ? countingAt(story, stop).get(postal)?.first === stop.report
    : latestAnswer(story, postal, stop.date)?.date === stop.date;

/** What is said of a place at a stop, where something is. */
function newStatus(story: Story, postal: Postal, stop: Stop, before: Status | undefined): Status {
  const now = levelAt(story, postal, stop);
  const began = before?.level === now.level ? before.since : stop.date;
  return { ...now, since: isBefore(story, now.level) ? null : began };
}

/** By reports a counted state has the level of its own answer where that counts, else what a report said of it. */
function levelAt(story: Story, postal: Postal, stop: Stop): Pick<Status, 'level' | 'counted'> {
  if (story.outside?.states.includes(postal)) return { level: ownLevels.outside, counted: false };
  const own = latestAnswer(story, postal, stop.date)?.level ?? levelBefore(story);
  if (stop.count === 'responses') return { level: own, counted: countsAt(story, own) };
  const counting = countingAt(story, stop).get(postal);
  if (!counting) return { level: ownLevels.unnamed, counted: false };
  if (countsAt(story, own)) return { level: own, counted: true };
  return { level: counting.sorted?.level ?? ownLevels.unsorted, counted: true };
}
