import type { Change } from '../changes.ts';
import { writeCell } from '../sheets/cells.ts';
import { type Column, keyOrder, quotationColumns, responseColumns } from '../sheets/columns.ts';
import { placeOf, type Report, type Row } from '../sheets/csvTable.ts';
import { type ResponseRows, responseNames, responseRows } from '../sheets/responseRows.ts';
import { type Entry, type Item, quotationsOf } from '../storyText.ts';
import { matchResponses } from './matchResponses.ts';
import { mergeEntry, withKey } from './mergeEntry.ts';
import { mergeQuotations } from './mergeQuotations.ts';
import { placeResponse } from './placeResponse.ts';

/** What comes of a story's answers, or of its sources: the items, those unchanged the same objects, and what changed. */
export interface Merged {
  readonly items: readonly Item[];
  readonly changes: readonly Change[];
}

/** The answers of a story as the sheet has them. */
export function mergeResponses(old: readonly Item[], rows: readonly Row[], report: Report): Merged {
  const names = responseNames(old.map(({ entry }) => entry));
  const groups = responseRows(rows, report);
  const found = matchResponses(old, names, groups);
  const changes: Change[] = [];
  const items: Item[] = [];
  const moved: Item[] = [];
  old.forEach((item, at) => {
    const group = found.get(item);
    if (!group) changes.push({ what: 'answer', how: 'removed', name: names[at] as string });
    else {
      const merged = mergeResponse(item, names[at] as string, group, report, changes);
      (isMoved(item, merged) ? moved : items).push(merged);
    }
  });
  const matched = new Set(found.values());
  const added = groups
    .filter((group) => !matched.has(group))
    .map((group) => addResponse(group, report, changes));
  for (const item of [...moved, ...added]) placeResponse(items, item);
  return { items, changes };
}

const isMoved = ({ entry }: Item, merged: Item): boolean =>
  entry.state !== merged.entry.state || entry.date !== merged.entry.date;

function mergeResponse(
  item: Item,
  name: string,
  group: ResponseRows,
  report: Report,
  changes: Change[],
): Item {
  const own = mergeEntry(item.entry, responseColumns, keyOrder.response, group.head, report);
  if (own !== item.entry)
    changes.push({ what: 'answer', how: 'changed', name, keys: changedKeys(item.entry, own) });
  const entry = withQuotations(own, name, group, report, changes);
  return entry === item.entry ? item : { key: '', entry };
}

const changedKeys = (was: Entry, is: Entry): string[] =>
  responseColumns.map(({ key }) => key).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));

function addResponse(group: ResponseRows, report: Report, changes: Change[]): Item {
  if (group.name !== '' && !group.name.startsWith(group.stateAndDay))
    report(
      `${placeOf(group.head, 'answer')}: the story has no answer "${group.name}"; leave the cell empty for a new one, or export anew`,
    );
  const name = group.name || group.stateAndDay;
  changes.push({ what: 'answer', how: 'added', name });
  const own = mergeEntry(undefined, responseColumns, keyOrder.response, group.head, report);
  return { key: '', entry: withQuotations(own, name, group, report, changes) };
}

function withQuotations(
  entry: Entry,
  name: string,
  group: ResponseRows,
  report: Report,
  changes: Change[],
): Entry {
  const old = quotationsOf(entry);
  const { quotations, added, changed, removed } = mergeQuotations(old, group.quotations, report);
  for (let n = 0; n < added; n++) changes.push({ what: 'quotation', how: 'added', name });
  for (let n = 0; n < changed; n++) changes.push({ what: 'quotation', how: 'changed', name });
  for (const quotation of removed)
    changes.push({ what: 'quotation', how: 'removed', name: `${name}, “${beginningOf(quotation)}”` });
  const isSame = quotations.length === old.length && quotations.every((each, at) => each === old[at]);
  return isSame ? entry : withKey(entry, 'quotes', quotations, keyOrder.response);
}

const beginningOf = (quotation: Entry): string => {
  const text = writeCell(quotationColumns[0] as Column, quotation.text);
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
};
