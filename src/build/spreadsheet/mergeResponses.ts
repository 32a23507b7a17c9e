import { isUnchanged, writeCell } from './cells.ts';
import { type Columns, quotationColumns, responseColumns } from './columns.ts';
import { cellOf, locationOf, type Row } from './csvTable.ts';
import { type Findings, mergeList, withKey } from './mergeList.ts';
import { type ResponseRow, responseRows } from './responseRows.ts';
import type { Entry } from './storyText.ts';
import { dayOf, quotationsOf, responseNames } from './writeSheets.ts';

/**
 * The responses of a story with the changes of the sheet. Rows that are equal to a response are matched before rows that only
 * have its name. So a sheet can be imported, corrected and imported again.
 */
export function mergeResponses(old: readonly Entry[], rows: readonly Row[], findings: Findings): Entry[] {
  const names = responseNames(old);
  const merged = mergeList(
    old,
    responseRows(rows, findings.problems),
    {
      what: 'answer',
      columns: responseColumns,
      rounds: [
        (response, row) => row.name === names.get(response) && saysTheSame(responseColumns, response, row),
        (response, row) => saysTheSame(responseColumns, response, row),
        (response, { name }) => name === names.get(response),
        (response, { stateAndDay }) => stateAndDay === dayOf(response),
      ],
      nameOf: (response, row) => (response ? names.get(response) : row?.name || row?.stateAndDay) ?? '',
    },
    findings,
  );
  const responses: Entry[] = [];
  const toInsert: Entry[] = [];
  for (const { was, entry, row } of merged) {
    if (!was) checkName(row, findings.problems);
    const name = (was && names.get(was)) || row.name || row.stateAndDay;
    const response = mergeQuotations(entry, row.quotations, name, findings);
    findings.rows.set(response, row);
    (was && dayOf(was) === dayOf(entry) ? responses : toInsert).push(response);
  }
  for (const response of toInsert) insertResponse(responses, response);
  return responses;
}

function checkName(row: ResponseRow, problems: string[]): void {
  if (row.name !== '' && !row.name.startsWith(row.stateAndDay))
    problems.push(
      `${locationOf(row, 'answer')}: the story has no answer "${row.name}"; leave the cell empty for a new one, or export anew`,
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
  const merged = mergeList(
    old,
    rows,
    {
      what: 'quotation',
      columns: quotationColumns,
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
