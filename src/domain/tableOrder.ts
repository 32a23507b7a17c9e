import { latestAnswer, previewOf } from './answers.ts';
import type { Dataset } from './dataset.ts';
import type { Postal } from './jurisdictions.ts';
import { levels } from './levels.ts';
import type { Messages } from './messages.ts';
import { postalsByName } from './names.ts';
import { type Snapshot, statusOf } from './snapshots.ts';

/** By what the table can be sorted. */
export const sortKeys = ['state', 'level', 'date', 'party'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Whether a value is by what the table can be sorted. */
export const isSortKey = (value: unknown): value is SortKey => sortKeys.some((key) => key === value);

/** What a row is sorted by; `null` where it has nothing to be sorted by, which comes last either way. */
type Value = string | number | null;

/** The order of the table's rows. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/**
 * All 51 in an order of the table, those that are alike by name.
 * @example tableOrder(dataset, snapshot, { by: 'date', descending: true }, english)[0] // the latest to answer
 */
export function tableOrder(
  dataset: Dataset,
  snapshot: Snapshot,
  { by, descending }: Sorting,
  words: Messages,
): Postal[] {
  const byName = postalsByName(words);
  if (by === 'state') return descending ? [...byName].reverse() : [...byName];
  const values = new Map(byName.map((postal) => [postal, sortValue(by, dataset, snapshot, postal)]));
  return [...byName].sort((a, b) => compare(values.get(a) ?? null, values.get(b) ?? null, descending));
}

function sortValue(by: SortKey, dataset: Dataset, snapshot: Snapshot, postal: Postal): Value {
  switch (by) {
    case 'state':
      return postal;
    case 'level':
      return levels.indexOf(statusOf(snapshot, postal).level);
    case 'date':
      return latestAnswer(dataset, postal, snapshot.stop.date)?.date ?? null;
    case 'party':
      return previewOf(dataset, postal, snapshot.stop.date)?.quoted?.quote.party ?? null;
  }
}

function compare(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}
