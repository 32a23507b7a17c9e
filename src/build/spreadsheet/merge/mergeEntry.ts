import { isUnchanged, readCell } from '../sheets/cells.ts';
import type { Column } from '../sheets/columns.ts';
import { addressOf, cellOf, type Row } from '../sheets/csvTable.ts';
import type { Entry } from '../storyText.ts';

/**
 * An entry of the story with what a row says of it: the same object if the row says nothing else. Keys without a column
 * stay, in their order.
 * @param entry the story's; `undefined` if the row adds one
 * @param order where added keys are put
 * @param problems takes a sentence for each cell that cannot be read
 */
export function mergeEntry(
  entry: Entry | undefined,
  columns: readonly Column[],
  order: readonly string[],
  row: Row,
  problems: string[],
): Entry {
  let merged: Entry = entry ?? {};
  for (const column of columns) {
    const was = entry?.[column.key];
    const cell = cellOf(row, column.name);
    if (entry && isUnchanged(column, cell, was)) continue;
    const read = readCell(column, cell, was);
    if ('fault' in read) problems.push(`${addressOf(row, column.name)}: ${read.fault}`);
    else merged = withKey(merged, column.key, read.value, order);
  }
  return merged;
}

/** An entry with another value of a key, or without the key if the value is `undefined`; itself if nothing changes. */
export function withKey(entry: Entry, key: string, value: unknown, order: readonly string[]): Entry {
  if (JSON.stringify(entry[key]) === JSON.stringify(value)) return entry;
  const pairs = Object.entries(entry);
  const at = pairs.findIndex(([name]) => name === key);
  if (value === undefined) pairs.splice(at, 1);
  else if (at >= 0) pairs[at] = [key, value];
  else pairs.splice(indexFor(key, pairs, order), 0, [key, value]);
  return Object.fromEntries(pairs);
}

/** Before the first key that follows it in the order; else at the end. */
function indexFor(key: string, pairs: readonly [string, unknown][], order: readonly string[]): number {
  const next = pairs.findIndex(([name]) => order.indexOf(name) > order.indexOf(key));
  return next < 0 ? pairs.length : next;
}
