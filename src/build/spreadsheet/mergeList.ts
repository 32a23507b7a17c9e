import { isUnchanged, readCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { cellOf, locationOf, type Row } from './csvTable.ts';
import type { Entry } from './storyText.ts';

/** One change of a story by an import. */
export interface Change {
  readonly what: 'answer' | 'quotation' | 'source';
  readonly how: 'added' | 'changed' | 'removed';
  /** The entry in words: its name in the sheet (for a quotation the name of its response), and the changed keys. */
  readonly name: string;
}

/** The findings of an import: the changes, and a sentence for each problem. */
export interface Findings {
  readonly changes: Change[];
  readonly problems: string[];
  /** The row of each entry after the merge. */
  readonly rows: Map<Entry, Row>;
}

/** The rules by which the entries of a list are merged with their rows. */
interface ListMerge<EntryRow extends Row> {
  readonly what: Change['what'];
  readonly columns: Columns;
  /** Tests whether a row belongs to an entry, from the strictest to the loosest. */
  readonly rounds: readonly ((entry: Entry, row: EntryRow) => boolean)[];
  /** The name of an entry for `Change`: from the story, or from the row of a new entry. */
  readonly nameOf: (entry: Entry | undefined, row: EntryRow | undefined) => string;
}

/** An entry after the merge. */
interface Merged<EntryRow extends Row> {
  /** The same object as `was` if its row changes nothing. */
  readonly entry: Entry;
  readonly row: EntryRow;
  /** The entry of the story; absent for a new one. */
  readonly was?: Entry;
}

/**
 * Merges a list with the rows of a sheet.
 * @param findings receives the changes, problems and rows
 * @returns the entries with rows, in the order of the story; then the new ones, in the order of the sheet
 */
export function mergeList<EntryRow extends Row>(
  old: readonly Entry[],
  rows: readonly EntryRow[],
  { what, columns, rounds, nameOf }: ListMerge<EntryRow>,
  findings: Findings,
): Merged<EntryRow>[] {
  const { changes } = findings;
  const matches = matchInRounds(old, rows, rounds);
  const kept = old.flatMap((was): Merged<EntryRow>[] => {
    const row = matches.get(was);
    const entry = row && mergeEntry(was, columns, row, findings);
    const name = nameOf(was, row);
    if (!entry) changes.push({ what, how: 'removed', name });
    else if (entry !== was)
      changes.push({ what, how: 'changed', name: `${name} (${changedKeys(was, entry)})` });
    return row && entry ? [{ was, entry, row }] : [];
  });
  const matched = new Set(matches.values());
  const added = rows
    .filter((row) => !matched.has(row))
    .map((row) => {
      changes.push({ what, how: 'added', name: nameOf(undefined, row) });
      return { entry: mergeEntry(undefined, columns, row, findings), row };
    });
  return [...kept, ...added];
}

const changedKeys = (was: Entry, is: Entry): string =>
  Object.keys({ ...was, ...is })
    .filter((key) => was[key] !== is[key])
    .join(', ');

/** Matches entries with rows. Each round matches entries and rows that are still unmatched. */
function matchInRounds<EntryRow extends Row>(
  entries: readonly Entry[],
  rows: readonly EntryRow[],
  rounds: ListMerge<EntryRow>['rounds'],
): ReadonlyMap<Entry, EntryRow> {
  const matches = new Map<Entry, EntryRow>();
  const left = new Set(rows);
  for (const fits of rounds)
    for (const entry of entries) {
      const match = matches.has(entry) ? undefined : [...left].find((row) => fits(entry, row));
      if (match === undefined) continue;
      matches.set(entry, match);
      left.delete(match);
    }
  return matches;
}

/** @param entry the entry of the story; `undefined` for a new one */
function mergeEntry(
  entry: Entry | undefined,
  { columns, keys }: Columns,
  row: Row,
  { problems, rows }: Findings,
): Entry {
  let merged = entry ?? {};
  for (const column of columns) {
    const was = entry?.[column.key];
    const cell = cellOf(row, column.name);
    if (entry && isUnchanged(column, cell, was)) continue;
    const read = readCell(column, cell, was, row.isMonthFirst);
    if ('fault' in read) problems.push(`${locationOf(row, column.name)}: ${read.fault}`);
    else merged = withKey(merged, column.key, read.value, keys);
  }
  rows.set(merged, row);
  return merged;
}

/**
 * Sets a key of an entry. The value `undefined` leads to an entry that is written without the key.
 * @param keys the order of keys, for a new one
 * @returns the same object if nothing changes
 */
export function withKey(entry: Entry, key: string, value: unknown, keys: readonly string[]): Entry {
  if (JSON.stringify(entry[key]) === JSON.stringify(value)) return entry;
  if (key in entry) return { ...entry, [key]: value };
  const pairs = Object.entries(entry);
  const next = pairs.findIndex(([name]) => keys.indexOf(name) > keys.indexOf(key));
  pairs.splice(next < 0 ? pairs.length : next, 0, [key, value]);
  return Object.fromEntries(pairs);
}
