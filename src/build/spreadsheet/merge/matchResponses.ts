import { groupBy } from '../groupBy.ts';
import { isUnchanged } from '../sheets/cells.ts';
import { responseColumns } from '../sheets/columns.ts';
import { cellOf } from '../sheets/csvTable.ts';
import type { ResponseRows } from '../sheets/responseRows.ts';
import type { Item } from '../storyText.ts';

/**
 * Which rows are of which answer of the story: those that name it and say the same; those of its state and day that say
 * the same, as after an import that moved it; those that name it; those of its state and day. So a sheet can be
 * imported, mended and imported again.
 */
export function matchResponses(
  items: readonly Item[],
  names: readonly string[],
  groups: readonly ResponseRows[],
): ReadonlyMap<Item, ResponseRows> {
  const byName = groupBy(groups, ({ name }) => name);
  const byDay = groupBy(groups, ({ stateAndDay }) => stateAndDay);
  const found = new Map<Item, ResponseRows>();
  const taken = new Set<ResponseRows>();
  const rounds: ((item: Item, name: string) => ResponseRows | undefined)[] = [
    (item, name) => byName.get(name)?.find((group) => saysTheSame(group, item)),
    (item) => byDay.get(dayOf(item))?.find((group) => !taken.has(group) && saysTheSame(group, item)),
    (_, name) => byName.get(name)?.[0],
    (item) => byDay.get(dayOf(item))?.find((group) => !taken.has(group)),
  ];
  for (const round of rounds)
    items.forEach((item, at) => {
      const group = found.has(item) ? undefined : round(item, names[at] as string);
      if (!group || taken.has(group)) return;
      found.set(item, group);
      taken.add(group);
    });
  return found;
}

const dayOf = ({ entry }: Item): string => `${entry.state} ${entry.date}`;

const saysTheSame = ({ head }: ResponseRows, { entry }: Item): boolean =>
  responseColumns.every((column) => isUnchanged(column, cellOf(head, column.name), entry[column.key]));
