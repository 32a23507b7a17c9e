import { idsIn, readCell, unquoted } from './cells.ts';
import { idColumn, responsesSheet, sourceColumns, sourcesSheet } from './columns.ts';
import { cellOf, locationOf, type Row, readTable } from './csvTable.ts';
import { type Change, type Findings, mergeList } from './mergeList.ts';
import { mergeResponses } from './mergeResponses.ts';
import { newErrors } from './newErrors.ts';
import { type Entry, type StoryText, withValue } from './storyText.ts';
import type { Sheets } from './writeSheets.ts';

/** The outcome of an import. */
export interface Import extends Omit<Findings, 'rows'> {
  /** The text of the story's file, with the changes. It is valid only without problems. */
  readonly text: string;
}

/**
 * Reads the two sheets back into a story. What the check would newly refuse is a problem.
 * @param mayRemove whether entries without a row are removed from the story; otherwise they are problems. A source that
 * the rest of the story cites is never removed
 */
export function importSheets({ text, value }: StoryText, sheets: Sheets, mayRemove: boolean): Import {
  const findings: Findings = { changes: [], problems: [], rows: new Map() };
  const { changes, problems } = findings;
  const rows = readTable(responsesSheet, sheets.responses, problems);
  const sourceRows = readTable(sourcesSheet, sheets.sources, problems);
  if (!rows || !sourceRows) return { text, changes, problems };
  const responses = mergeResponses(value.responses, rows, findings);
  const sources = mergeSources(value.sources, sourceRows, findings);
  problems.push(...uncited(rows, new Set(sourceRows.map(idOf))));
  if (!mayRemove) problems.push(...changes.flatMap(removalProblem));
  const merged = { ...value, responses, sources };
  problems.push(...newErrors(value, merged, findings));
  return { text: withValue(text, merged), changes, problems };
}

const idOf = (row: Row): string => unquoted(cellOf(row, 'id'));

/** The sources of a story with the changes of the sheet, in the story's order; new ones follow. */
function mergeSources(
  sources: Record<string, Entry>,
  rows: readonly Row[],
  findings: Findings,
): Record<string, Entry> {
  const ids = new Map(Object.entries(sources).map(([id, source]) => [source, id]));
  const seen = new Set<string>();
  for (const row of rows) {
    const id = idOf(row);
    const read = readCell(idColumn, cellOf(row, 'id'), undefined);
    if ('fault' in read) findings.problems.push(`${locationOf(row, 'id')}: ${read.fault}`);
    else if (seen.has(id))
      findings.problems.push(
        `${locationOf(row, 'id')}: another row has "${id}" already; give this one its own`,
      );
    seen.add(id);
  }
  const merged = mergeList(
    Object.values(sources),
    rows,
    {
      what: 'source',
      columns: sourceColumns,
      rounds: [(source, row) => ids.get(source) === idOf(row)],
      nameOf: (source, row) => (source ? ids.get(source) : row && idOf(row)) ?? '',
    },
    findings,
  );
  return Object.fromEntries(merged.map(({ entry, row }) => [idOf(row), entry]));
}

/** A problem for each cell that cites a source without a row. */
const uncited = (rows: readonly Row[], known: ReadonlySet<string>): string[] =>
  rows.flatMap((row) =>
    ['source', 'also', 'quote_source'].flatMap((column) =>
      idsOf(row, column)
        .filter((id) => !known.has(id))
        .map(
          (id) =>
            `${locationOf(row, column)}: ${sourcesSheet.file} has no "${id}"; write an id of it, or add a row there`,
        ),
    ),
  );

function idsOf(row: Row, column: string): string[] {
  const cell = cellOf(row, column);
  return column === 'also' ? idsIn(cell) : [unquoted(cell)].filter(Boolean);
}

function removalProblem({ what, how, name }: Change): string[] {
  const { file } = what === 'source' ? sourcesSheet : responsesSheet;
  return how === 'removed'
    ? [`${file}: the ${what} ${name} has no row; put it back, or add --remove to take it out of the story`]
    : [];
}
