import { textsIn } from '../../story/validation/rules/textsIn.ts';
import { idsIn, unquoted } from './cells.ts';
import { responsesSheet, sourceColumns, sourcesSheet } from './columns.ts';
import { cellOf, locationOf, type Row, readTable } from './csvTable.ts';
import { type Change, type Findings, mergeList } from './mergeList.ts';
import { mergeResponses } from './mergeResponses.ts';
import { type Entry, type StoryText, withValue } from './storyText.ts';
import type { Sheets } from './writeSheets.ts';

/** The outcome of an import. */
export interface Import extends Findings {
  /** The text of the story's file, with the changes. It is valid only without problems. */
  readonly text: string;
}

/**
 * Reads the two sheets back into a story.
 * @param mayRemove whether entries without a row are removed from the story; otherwise they are problems. A source that
 * the rest of the story cites is never removed
 */
export function importSheets({ text, value }: StoryText, sheets: Sheets, mayRemove: boolean): Import {
  const findings: Findings = { changes: [], problems: [] };
  const { changes, problems } = findings;
  const rows = readTable(responsesSheet, sheets.responses, problems);
  const sourceRows = readTable(sourcesSheet, sheets.sources, problems);
  if (!rows || !sourceRows) return { text, ...findings };
  const responses = mergeResponses(value.responses, rows, findings);
  const sources = mergeSources(value.sources, sourceRows, findings);
  problems.push(...uncited(rows, new Set(sourceRows.map(idOf))));
  const cited = citationsOutside(value);
  problems.push(...changes.flatMap((change) => removalProblem(change, cited, mayRemove)));
  return { text: withValue(text, { ...value, responses, sources }), ...findings };
}

/** The id in a row of the sources. */
const idOf = (row: Row): string => unquoted(cellOf(row, 'id'));

/** The sources of a story with the changes of the sheet, in the story's order; new ones follow. */
function mergeSources(sources: Record<string, Entry>, rows: readonly Row[], findings: Findings): Entry {
  const ids = new Map(Object.entries(sources).map(([id, source]) => [source, id]));
  const seen = new Set<string>();
  for (const row of rows) {
    const id = idOf(row);
    if (!id) findings.problems.push(`${locationOf(row, 'id')}: it is empty; write an id`);
    else if (seen.has(id))
      findings.problems.push(
        `${locationOf(row, 'id')}: another row has "${id}" already; give this one its own`,
      );
    seen.add(id);
  }
  const merged = mergeList<Row>(
    Object.values(sources),
    rows,
    {
      what: 'source',
      columns: sourceColumns,
      rowOf: (row) => row,
      rounds: [(source, row) => ids.get(source) === idOf(row)],
      nameOf: (source, row) => (source ? ids.get(source) : row && idOf(row)) ?? '',
    },
    findings,
  );
  return Object.fromEntries(merged.map(({ entry, rows: row }) => [idOf(row), entry]));
}

/**
 * The ids of the sources that a story cites outside its answers, each with the path of its last citation. The story may have
 * any form: a sheet can repair one that the check refuses.
 */
const citationsOutside = (value: Entry): Map<string, string> =>
  new Map(
    textsIn({ ...value, responses: [], sources: {} })
      .filter(({ path }) => /\b(source|also\[\d+\]|namedSources\[\d+\])$/.test(path))
      .map(({ path, text }) => [text, path]),
  );

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

/** @param cited the sources that the rest of the story cites: not even `--remove` deletes them */
function removalProblem(
  { what, how, name }: Change,
  cited: Map<string, string>,
  mayRemove: boolean,
): string[] {
  if (how !== 'removed') return [];
  const file = what === 'source' ? sourcesSheet.file : responsesSheet.file;
  const citing = what === 'source' ? cited.get(name) : undefined;
  if (citing) return [`${file}: the source ${name} has no row, but ${citing} cites it; put the row back`];
  if (mayRemove) return [];
  return [
    `${file}: the ${what} ${name} has no row; put it back, or add --remove to take it out of the story`,
  ];
}
