import type { Change } from '../changes.ts';
import { bare, idsIn } from '../sheets/cells.ts';
import { citations } from '../sheets/citations.ts';
import { responsesSheet, sourcesSheet } from '../sheets/columns.ts';
import { cellOf, placeOf, type Report, type Row, readTable } from '../sheets/csvTable.ts';
import type { Sheets } from '../sheets/writeSheets.ts';
import type { StoryText } from '../storyText.ts';
import { mergeResponses } from './mergeResponses.ts';
import { idOf, mergeSources } from './mergeSources.ts';
import { withItems } from './withItems.ts';

/** What comes of reading the sheets back. */
export interface Import {
  /** The story's file: the same text where nothing was changed. Not to be used where there is a problem. */
  readonly text: string;
  readonly changes: readonly Change[];
  /** All that stands against it, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Reads the two sheets back into a story.
 * @param mayRemove whether what stands in no row leaves the story; otherwise it is a problem
 */
export function importSheets(story: StoryText, sheets: Sheets, mayRemove: boolean): Import {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const rows = readTable(responsesSheet, sheets.responses, report);
  const sourceRows = readTable(sourcesSheet, sheets.sources, report);
  const responses = mergeResponses(story.responses.items, rows ?? [], report);
  const sources = mergeSources(story.sources.items, sourceRows ?? [], report);
  const changes = [...responses.changes, ...sources.changes];
  if (rows && sourceRows) {
    reportCitations(rows, new Set(sourceRows.map(idOf)), report);
    reportRemoved(changes, citations(story.rest), mayRemove, report);
  }
  return { text: withItems(story, responses.items, sources.items), changes, problems };
}

/** Reports each cell that cites a source without a row. */
function reportCitations(rows: readonly Row[], known: ReadonlySet<string>, report: Report): void {
  for (const row of rows)
    for (const column of ['source', 'also', 'quote_source'])
      for (const id of idsOf(row, column))
        if (!known.has(id))
          report(
            `${placeOf(row, column)}: ${sourcesSheet.file} has no "${id}"; write an id of it, or add a row there`,
          );
}

function idsOf(row: Row, column: string): string[] {
  const cell = cellOf(row, column);
  return column === 'also' ? idsIn(cell) : [bare(cell)].filter(Boolean);
}

/** Reports what stands in no row: what other parts of the story need, and without leave all the rest. */
function reportRemoved(
  changes: readonly Change[],
  cited: ReadonlyMap<string, string>,
  mayRemove: boolean,
  report: Report,
): void {
  for (const { what, how, name } of changes) {
    const file = what === 'source' ? sourcesSheet.file : responsesSheet.file;
    const place = what === 'source' ? cited.get(name) : undefined;
    if (how !== 'removed') continue;
    if (place) report(`${file}: the source ${name} has no row, but ${place} cites it; put the row back`);
    else if (!mayRemove)
      report(
        `${file}: the ${what} ${name} has no row; put it back, or add --remove to take it out of the story`,
      );
  }
}
