import type { Postal } from '../geography/places.ts';
import type { Messages } from '../i18n/en.ts';
import { postalsByName } from '../i18n/placeNames.ts';
import { normalizeText } from '../lib/normalizeText.ts';
import type { Story } from './form/schema.ts';
import { type LevelId, legendOf, levelOf } from './levels.ts';
import { quotesBy, responsesBy } from './responses.ts';
import { countedSince, type Snapshot, statusOf } from './snapshots.ts';

/** The columns by which the table can be sorted. */
export const sortKeys = ['state', 'level', 'since'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The order of the table's rows. */
export interface Sorting {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** The value by which a row is sorted; rows with `null` come last in either direction. */
type Value = string | number | null;

/**
 * All 51 in the order of the table. Places with the same value are in order of name.
 * @example tableOrder(story, snapshot, { by: 'since', isDescending: true }, english)[0] // the latest in the count
 */
export function tableOrder(
  story: Story,
  snapshot: Snapshot,
  { by, isDescending }: Sorting,
  words: Messages,
): Postal[] {
  const byName = postalsByName(words);
  if (by === 'state') return isDescending ? [...byName].reverse() : [...byName];
  const values = new Map(byName.map((postal) => [postal, sortValue(by, story, snapshot, postal)]));
  return [...byName].sort((a, b) => compare(values.get(a) ?? null, values.get(b) ?? null, isDescending));
}

function sortValue(by: 'level' | 'since', story: Story, snapshot: Snapshot, postal: Postal): Value {
  if (by === 'since') return countedSince(story, snapshot, postal);
  const { level } = statusOf(snapshot, postal);
  return legendOf(story, snapshot.stop.count).findIndex(({ id }) => id === level);
}

function compare(a: Value, b: Value, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === isDescending ? 1 : -1;
}

/** Which rows the table shows. */
interface Filter {
  /** A text that the row has in its name, postal code, level or quotations by the day; `''` for any. */
  readonly search: string;
  /** The level that the row has; `null` for any. */
  readonly selectedLevel: LevelId | null;
}

/** Whether the row of a place passes a filter. */
export function isInTable(
  story: Story,
  snapshot: Snapshot,
  { search, selectedLevel }: Filter,
  postal: Postal,
  words: Messages,
): boolean {
  const { level } = statusOf(snapshot, postal);
  if (selectedLevel !== null && level !== selectedLevel) return false;
  const sought = normalizeText(search.trim());
  if (sought === '' || postal.toLowerCase() === sought) return true;
  const quotes = responsesBy(story, postal, snapshot.stop.date).flatMap((each) =>
    quotesBy(each, snapshot.stop.date),
  );
  return [
    words.stateName(postal),
    levelOf(story, level).label,
    ...quotes.flatMap(({ text, speaker, office }) => [text, speaker, office ?? '']),
  ].some((text) => normalizeText(text).includes(sought));
}
