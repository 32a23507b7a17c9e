import { isUnchanged, readCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { addressOf, cellOf, type Row } from './csvTable.ts';
import type { Entry } from './storyText.ts';

/** One thing that an import does to a story. */
export interface Change {
  readonly what: 'answer' | 'quotation' | 'source';
  readonly how: 'added' | 'changed' | 'removed';
  /** Which one, as the sheet names it, with its changed keys; of a quotation the response that it belongs to. */
  readonly name: string;
}

/** What an import finds: its changes, and a sentence for each reason against it. */
export interface Findings {
  readonly changes: Change[];
  readonly problems: string[];
}

/** How the entries of a list are merged with what a sheet has for each. */
export interface ListMerge<Rows> {
  readonly what: Change['what'];
  readonly columns: Columns;
  /** The row with the columns of an entry. */
  readonly rowOf: (rows: Rows) => Row;
  /** Whether rows are of an entry, from the strictest test to the loosest. The best match comes first. */
  readonly rounds: readonly ((entry: Entry, rows: Rows) => boolean)[];
  /** The name for the changes, from the story or, for a new entry, from the sheet. */
  readonly nameOf: (entry: Entry | undefined, rows: Rows | undefined) => string;
}

/** An entry with what its rows say; the same object as before if they say nothing else. */
export interface Merged<Rows> {
  readonly entry: Entry;
  readonly rows: Rows;
  /** Absent for a new entry. */
  readonly was?: Entry;
}

/** The entries that have rows, in the order of the story; then the new ones, in the order of the sheet. */
export function mergeList<Rows>(
  old: readonly Entry[],
  all: readonly Rows[],
  { what, columns, rowOf, rounds, nameOf }: ListMerge<Rows>,
  { changes, problems }: Findings,
): Merged<Rows>[] {
  const matches = matchInRounds(old, all, rounds);
  const kept = old.flatMap((was): Merged<Rows>[] => {
    const rows = matches.get(was);
    const entry = rows && mergeEntry(was, columns, rowOf(rows), problems);
    const name = nameOf(was, rows);
    if (!entry) changes.push({ what, how: 'removed', name });
    else if (entry !== was)
      changes.push({ what, how: 'changed', name: `${name} (${changedKeys(was, entry)})` });
    return rows && entry ? [{ was, entry, rows }] : [];
  });
  const matched = new Set(matches.values());
  const added = all
    .filter((rows) => !matched.has(rows))
    .map((rows) => {
      changes.push({ what, how: 'added', name: nameOf(undefined, rows) });
      return { entry: mergeEntry(undefined, columns, rowOf(rows), problems), rows };
    });
  return [...kept, ...added];
}

const changedKeys = (was: Entry, is: Entry): string =>
  Object.keys({ ...was, ...is })
    .filter((key) => was[key] !== is[key])
    .join(', ');

/** Those that fit best are matched first, and no rows twice. */
function matchInRounds<Rows>(
  entries: readonly Entry[],
  all: readonly Rows[],
  rounds: ListMerge<Rows>['rounds'],
): ReadonlyMap<Entry, Rows> {
  const matches = new Map<Entry, Rows>();
  const left = new Set(all);
  for (const fits of rounds)
    for (const entry of entries) {
      const match = matches.has(entry) ? undefined : [...left].find((rows) => fits(entry, rows));
      if (match === undefined) continue;
      matches.set(entry, match);
      left.delete(match);
    }
  return matches;
}

/** @param entry the story's; `undefined` if the row adds one */
function mergeEntry(
  entry: Entry | undefined,
  { columns, keys }: Columns,
  row: Row,
  problems: string[],
): Entry {
  let merged = entry ?? {};
  for (const column of columns) {
    const was = entry?.[column.key];
    const cell = cellOf(row, column.name);
    if (entry && isUnchanged(column, cell, was)) continue;
    const read = readCell(column, cell, was);
    if ('fault' in read) problems.push(`${addressOf(row, column.name)}: ${read.fault}`);
    else merged = withKey(merged, column.key, read.value, keys);
  }
  return merged;
}

/**
 * An entry with another value of a key, or without the key if the value is `undefined`; itself if nothing changes.
 * @param keys a new key is put before the first that follows it here
 */
export function withKey(entry: Entry, key: string, value: unknown, keys: readonly string[]): Entry {
  if (JSON.stringify(entry[key]) === JSON.stringify(value)) return entry;
  if (key in entry) return { ...entry, [key]: value };
  const pairs = Object.entries(entry);
  const next = pairs.findIndex(([name]) => keys.indexOf(name) > keys.indexOf(key));
  pairs.splice(next < 0 ? pairs.length : next, 0, [key, value]);
  return Object.fromEntries(pairs);
}
