import { isUnchanged, writeCell } from './cells.ts';
import { type Columns, quotationColumns, responseColumns } from './columns.ts';
import { cellOf, locationOf, type Row } from './csvTable.ts';
import { type Findings, mergeList, withKey } from './mergeList.ts';
import { type ResponseRows, responseRows } from './responseRows.ts';
import type { Entry } from './storyText.ts';
import { dayOf, quotationsOf, responseNames } from './writeSheets.ts';

/**
 * The responses of a story with the changes of the sheet. Rows that are equal to a response are matched before rows that only
 * have its name. So a sheet can be imported, corrected and imported again.
 */
export function mergeResponses(old: readonly Entry[], rows: readonly Row[], findings: Findings): Entry[] {
  const names = responseNames(old);
  const groups = responseRows(rows, findings.problems);
  const merged = mergeList<ResponseRows>(
    old,
    groups,
    {
      what: 'answer',
      columns: responseColumns,
      rowOf: ({ head }) => head,
      rounds: [
        (response, { name, head }) =>
          name === names.get(response) && saysTheSame(responseColumns, response, head),
        (response, { head }) => saysTheSame(responseColumns, response, head),
        (response, { name }) => name === names.get(response),
        (response, { stateAndDay }) => stateAndDay === dayOf(response),
      ],
      nameOf: (response, group) => (response ? names.get(response) : group?.name || group?.stateAndDay) ?? '',
    },
    findings,
  );
  const responses: Entry[] = [];
  const toInsert: Entry[] = [];
  for (const { was, entry, rows: group } of merged) {
    if (!was) checkName(group, findings.problems);
    const name = (was && names.get(was)) || group.name || group.stateAndDay;
    const response = mergeQuotations(entry, group.quotations, name, findings);
    findings.rows.set(response, group.head);
    (was && dayOf(was) === dayOf(entry) ? responses : toInsert).push(response);
  }
  for (const response of toInsert) insertResponse(responses, response);
  return responses;
}

function checkName({ name, stateAndDay, head }: ResponseRows, problems: string[]): void {
  if (name !== '' && !name.startsWith(stateAndDay))
    problems.push(
      `${locationOf(head, 'answer')}: the story has no answer "${name}"; leave the cell empty for a new one, or export anew`,
    );
}

/** Inserts a response after the earlier ones of its state; if there are none, before the next state by postal code. */
function insertResponse(responses: Entry[], response: Entry): void {
  const [state, date] = [String(response.state), String(response.date)];
  const last = responses.findLastIndex((each) => each.state === state && String(each.date) <= date);
  const next = responses.findIndex((each) => String(each.state) >= state);
  responses.splice(last >= 0 ? last + 1 : next >= 0 ? next : responses.length, 0, response);
}

/** A response with the quotations of its rows. @param name the name of the response, for `Change` */
function mergeQuotations(response: Entry, rows: readonly Row[], name: string, findings: Findings): Entry {
  const old = quotationsOf(response);
  const merged = mergeList<Row>(
    old,
    rows,
    {
      what: 'quotation',
      columns: quotationColumns,
      rowOf: (row) => row,
      rounds: [
        (quotation, row) => saysTheSame(quotationColumns, quotation, row),
        ({ text }, row) => isUnchanged(words, cellOf(row, words.name), text),
        () => true,
      ],
      nameOf: (quotation, row) => (quotation && !row ? `${name}, “${beginningOf(quotation)}”` : name),
    },
    findings,
  ).map(({ entry }) => entry);
  const hasNone = merged.length + old.length === 0;
  return hasNone ? response : withKey(response, 'quotes', merged, responseColumns.keys);
}

const [words] = quotationColumns.columns;

const saysTheSame = ({ columns }: Columns, entry: Entry, row: Row): boolean =>
  columns.every((column) => isUnchanged(column, cellOf(row, column.name), entry[column.key]));

function beginningOf({ text }: Entry): string {
  const shown = writeCell(words, text);
  return shown.length > 40 ? `${shown.slice(0, 40).trimEnd()}…` : shown;
}
