import type { Findings } from '../changes.ts';
import { isUnchanged } from '../sheets/cells.ts';
import { keyOrder, responseColumns } from '../sheets/columns.ts';
import { addressOf, cellOf, type Row } from '../sheets/csvTable.ts';
import { type ResponseRows, responseRows } from '../sheets/responseRows.ts';
import type { Entry, Item } from '../storyText.ts';
import { insertResponse } from './insertResponse.ts';
import { matchInRounds } from './matchInRounds.ts';
import { mergeEntry } from './mergeEntry.ts';
import { mergeQuotations } from './mergeQuotations.ts';

/** The responses of a story with what the sheet says of them; those without a change are the same objects. */
export function mergeResponses(old: readonly Item[], rows: readonly Row[], findings: Findings): Item[] {
  const groups = responseRows(rows, findings.problems);
  const matches = matchResponses(old, groups);
  const items: Item[] = [];
  const moved: Item[] = [];
  for (const item of old) {
    const group = matches.get(item);
    if (!group) {
      findings.changes.push({ what: 'answer', how: 'removed', name: item.name });
      continue;
    }
    const merged = mergeResponse(item, group, findings);
    (dayOf(merged) === dayOf(item) ? items : moved).push(merged);
  }
  const used = new Set(matches.values());
  const added = groups.filter((group) => !used.has(group)).map((group) => addResponse(group, findings));
  for (const item of [...moved, ...added]) insertResponse(items, item);
  return items;
}

/**
 * Which rows are of which response: those that name it and say the same; those of its state and day that say the same, as
 * after an import that moved it; those that name it; those of its state and day. So a sheet can be imported, mended and
 * imported again.
 */
const matchResponses = (old: readonly Item[], groups: readonly ResponseRows[]) =>
  matchInRounds(old, groups, [
    (item, group) => group.name === item.name && saysTheSame(item, group),
    (item, group) => group.stateAndDay === dayOf(item) && saysTheSame(item, group),
    (item, group) => group.name === item.name,
    (item, group) => group.stateAndDay === dayOf(item),
  ]);

const dayOf = ({ entry }: Item): string => `${entry.state} ${entry.date}`;

const saysTheSame = ({ entry }: Item, { head }: ResponseRows): boolean =>
  responseColumns.every((column) => isUnchanged(column, cellOf(head, column.name), entry[column.key]));

function mergeResponse(item: Item, group: ResponseRows, findings: Findings): Item {
  const { name, entry } = item;
  const own = mergeEntry(entry, responseColumns, keyOrder.response, group.head, findings.problems);
  if (own !== entry)
    findings.changes.push({ what: 'answer', how: 'changed', name, keys: changedKeys(entry, own) });
  const merged = mergeQuotations(own, group.quotations, name, findings);
  return merged === entry ? item : { name, entry: merged };
}

const changedKeys = (was: Entry, is: Entry): string[] =>
  responseColumns.map(({ key }) => key).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));

function addResponse({ name: given, stateAndDay, head, quotations }: ResponseRows, findings: Findings): Item {
  if (given !== '' && !given.startsWith(stateAndDay))
    findings.problems.push(
      `${addressOf(head, 'answer')}: the story has no answer "${given}"; leave the cell empty for a new one, or export anew`,
    );
  const name = given || stateAndDay;
  findings.changes.push({ what: 'answer', how: 'added', name });
  const own = mergeEntry(undefined, responseColumns, keyOrder.response, head, findings.problems);
  return { name, entry: mergeQuotations(own, quotations, name, findings) };
}
