import type { Change } from '../changes.ts';
import { groupBy } from '../groupBy.ts';
import { bare } from '../sheets/cells.ts';
import { keyOrder, sourceColumns } from '../sheets/columns.ts';
import { cellOf, placeOf, type Report, type Row } from '../sheets/csvTable.ts';
import type { Item } from '../storyText.ts';
import { mergeEntry } from './mergeEntry.ts';
import type { Merged } from './mergeResponses.ts';

/** The id in a row of the sources. An id of the story may be any text, so that it is found as it stands. */
export const idOf = (row: Row): string => bare(cellOf(row, 'id'));

/** The sources of a story as the sheet has them: those of the story in its order, then the new ones. */
export function mergeSources(old: readonly Item[], rows: readonly Row[], report: Report): Merged {
  const byId = groupBy(rows, idOf);
  for (const row of byId.get('') ?? []) report(`${placeOf(row, 'id')}: it is empty; write an id`);
  for (const [id, [, ...again]] of byId)
    for (const row of id ? again : []) report(`${placeOf(row, 'id')}: "${id}" stands in another row already`);
  const changes: Change[] = [];
  const merge = (key: string, item: Item | undefined): Item | undefined => {
    const row = byId.get(key)?.[0];
    const entry = row && mergeEntry(item?.entry, sourceColumns, keyOrder.source, row, report);
    if (entry && entry === item?.entry) return item;
    changes.push({ what: 'source', how: entry ? (item ? 'changed' : 'added') : 'removed', name: key });
    return entry && { key, entry };
  };
  const known = new Set(old.map(({ key }) => key));
  const added = [...byId.keys()].filter((id) => id !== '' && !known.has(id));
  const items = [...old.map((item) => merge(item.key, item)), ...added.map((id) => merge(id, undefined))];
  return { items: items.filter((item) => item !== undefined), changes };
}
