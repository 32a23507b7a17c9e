import type { Postal } from '../geography/jurisdictions.ts';
import type { Messages } from '../i18n/en.ts';
import { postalsByName } from '../i18n/names/placeNames.ts';
import { plainText } from '../lib/plainText.ts';
import { countedSince } from './countedSince.ts';
import type { Story } from './form/schema.ts';
import { type LevelId, legendOf, levelOf } from './levels.ts';
import { quotesBy, responsesBy } from './responses.ts';
import { type Snapshot, statusOf } from './snapshots.ts';

/** By what the table can be sorted. */
export const sortKeys = ['state', 'level', 'since'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Whether a value is by what the table can be sorted. */
export const isSortKey = (value: unknown): value is SortKey => sortKeys.some((key) => key === value);

/** The order of the table's rows. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** What a row is sorted by; `null` where it has nothing to be sorted by, which comes last either way. */
type Value = string | number | null;

/**
 * All 51 in an order of the table, those that are alike by name.
 * @example tableOrder(story, snapshot, { by: 'since', descending: true }, english)[0] // the latest in the count
 */
export function tableOrder(
  story: Story,
  snapshot: Snapshot,
  { by, descending }: Sorting,
  words: Messages,
): Postal[] {
  const byName = postalsByName(words);
  if (by === 'state') return descending ? [...byName].reverse() : [...byName];
  const values = new Map(byName.map((postal) => [postal, sortValue(by, story, snapshot, postal)]));
  return [...byName].sort((a, b) => compare(values.get(a) ?? null, values.get(b) ?? null, descending));
}

function sortValue(by: 'level' | 'since', story: Story, snapshot: Snapshot, postal: Postal): Value {
  if (by === 'since') return countedSince(story, snapshot, postal);
  const { level } = statusOf(snapshot, postal);
  return legendOf(story, snapshot.stop.count).findIndex(({ id }) => id === level);
}

function compare(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}

/** To what the table is held. */
export interface Filter {
  /** What a row must hold, in its name, its postal code, its level or what its officials had said by the day. */
  readonly search: string;
  /** The level that a row must have; any where it is `null`. */
  readonly selectedLevel: LevelId | null;
}

/** Whether the row of a state is among those that a filter leaves. */
export function isInTable(
  story: Story,
  snapshot: Snapshot,
  { search, selectedLevel }: Filter,
  postal: Postal,
  words: Messages,
): boolean {
  const { level } = statusOf(snapshot, postal);
  if (selectedLevel !== null && level !== selectedLevel) return false;
  const sought = plainText(search.trim());
  if (sought === '' || postal.toLowerCase() === sought) return true;
  const quotes = responsesBy(story, postal, snapshot.stop.date).flatMap((each) =>
    quotesBy(each, snapshot.stop.date),
  );
  return [
    words.stateName(postal),
    levelOf(story, level).label,
    ...quotes.flatMap(({ text, speaker, office }) => [text, speaker, office]),
  ].some((text) => plainText(text).includes(sought));
}
