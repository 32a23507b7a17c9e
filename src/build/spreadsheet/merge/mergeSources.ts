import type { Findings } from '../changes.ts';
import { groupBy } from '../groupBy.ts';
import { bare } from '../sheets/cells.ts';
import { keyOrder, sourceColumns } from '../sheets/columns.ts';
import { addressOf, cellOf, type Row } from '../sheets/csvTable.ts';
import type { Item } from '../storyText.ts';
import { mergeEntry } from './mergeEntry.ts';

/** The id in a row of the sources. */
export const idOf = (row: Row): string => bare(cellOf(row, 'id'));

/** The sources of a story with what the sheet says of them, in the story's order; new ones follow. */
export function mergeSources(
  old: readonly Item[],
  rows: readonly Row[],
  { changes, problems }: Findings,
): Item[] {
  const byId = groupBy(rows, idOf);
  for (const row of byId.get('') ?? []) problems.push(`${addressOf(row, 'id')}: it is empty; write an id`);
  for (const [id, [, ...again]] of byId)
    for (const row of id ? again : [])
      problems.push(`${addressOf(row, 'id')}: another row has "${id}" already; give this one its own`);
  const merge = (name: string, item: Item | undefined): Item[] => {
    const row = byId.get(name)?.[0];
    const entry = row && mergeEntry(item?.entry, sourceColumns, keyOrder.source, row, problems);
    if (item && entry === item.entry) return [item];
    changes.push({ what: 'source', how: entry ? (item ? 'changed' : 'added') : 'removed', name });
    return entry ? [{ name, entry }] : [];
  };
  const known = new Set(old.map(({ name }) => name));
  const added = [...byId.keys()].filter((id) => id !== '' && !known.has(id));
  return [...old.flatMap((item) => merge(item.name, item)), ...added.flatMap((id) => merge(id, undefined))];
}
