import type { Findings } from '../changes.ts';
import { bare, idsIn } from '../sheets/cells.ts';
import { citations } from '../sheets/citations.ts';
import { responsesSheet, sourcesSheet } from '../sheets/columns.ts';
import { addressOf, cellOf, type Row, readTable } from '../sheets/csvTable.ts';
import type { Sheets } from '../sheets/writeSheets.ts';
import type { StoryText } from '../storyText.ts';
import { mergeResponses } from './mergeResponses.ts';
import { idOf, mergeSources } from './mergeSources.ts';
import { withItems } from './withItems.ts';

/** What an import makes of a story. */
export interface Import extends Findings {
  /** The story's file: the same text if nothing was changed. Not to be used if there is a problem. */
  readonly text: string;
}

/**
 * Reads the two sheets back into a story.
 * @param mayRemove whether an entry without a row leaves the story; otherwise it is a problem
 */
export function importSheets(story: StoryText, sheets: Sheets, mayRemove: boolean): Import {
  const findings: Findings = { changes: [], problems: [] };
  const { problems } = findings;
  const rows = readTable(responsesSheet, sheets.responses, problems);
  const sourceRows = readTable(sourcesSheet, sheets.sources, problems);
  const responses = mergeResponses(story.responses.items, rows ?? [], findings);
  const sources = mergeSources(story.sources.items, sourceRows ?? [], findings);
  if (rows && sourceRows) {
    problems.push(...uncited(rows, new Set(sourceRows.map(idOf))));
    problems.push(...removed(findings, citations(story.rest), mayRemove));
  }
  return { text: withItems(story, responses, sources), ...findings };
}

/** A problem for each cell that cites a source without a row. */
const uncited = (rows: readonly Row[], known: ReadonlySet<string>): string[] =>
  rows.flatMap((row) =>
    ['source', 'also', 'quote_source'].flatMap((column) =>
      idsOf(row, column)
        .filter((id) => !known.has(id))
        .map(
          (id) =>
            `${addressOf(row, column)}: ${sourcesSheet.file} has no "${id}"; write an id of it, or add a row there`,
        ),
    ),
  );

function idsOf(row: Row, column: string): string[] {
  const cell = cellOf(row, column);
  return column === 'also' ? idsIn(cell) : [bare(cell)].filter(Boolean);
}

/** A problem for each removed source that the rest of the story cites, and without leave for all that is removed. */
const removed = ({ changes }: Findings, cited: ReadonlyMap<string, string>, mayRemove: boolean): string[] =>
  changes
    .filter(({ how }) => how === 'removed')
    .flatMap(({ what, name }) => {
      const file = what === 'source' ? sourcesSheet.file : responsesSheet.file;
      const citing = what === 'source' ? cited.get(name) : undefined;
      if (citing) return [`${file}: the source ${name} has no row, but ${citing} cites it; put the row back`];
      if (mayRemove) return [];
      return [
        `${file}: the ${what} ${name} has no row; put it back, or add --remove to take it out of the story`,
      ];
    });
