import { isError } from '../../story/form/storyError.ts';
import { findProblems } from '../../story/validation/findProblems.ts';
import { today } from '../check/checkStory.ts';
import { quotationColumns, responseColumns, sourceColumns } from './columns.ts';
import { locationOf } from './csvTable.ts';
import type { Findings } from './mergeList.ts';
import type { Entry } from './storyText.ts';
import { quotationsOf } from './writeSheets.ts';

/** The part of a story that a spreadsheet changes. */
interface Merged {
  readonly responses: readonly Entry[];
  readonly sources: Readonly<Record<string, Entry>>;
}

/**
 * The errors of the check that a story has only with the changes of the sheets, each with its cell. A cell that has a problem
 * already is left out.
 */
export function newErrors(was: Merged, is: Merged, { rows, problems }: Findings): string[] {
  const known = new Set(errorsOf(was).map(({ sentence }) => sentence));
  const entries = entriesOf(is);
  return errorsOf(is)
    .filter(({ sentence }) => !known.has(sentence))
    .map(({ path, sentence }) => ({ place: placeOf(path, entries, rows), sentence }))
    .filter(({ place }) => !problems.some((each) => each.startsWith(`${place}: `)))
    .map(({ place, sentence }) => `${place}: ${sentence}`);
}

const errorsOf = (story: Merged) => findProblems(story, today()).filter(isError);

/** The quotations, responses and sources of a story, each with the start of the paths of its fields. */
const entriesOf = ({ responses, sources }: Merged) => [
  ...responses.flatMap((response, index) => [
    ...quotationsOf(response).map((entry, nth) => ({
      entry,
      start: `responses[${index}].quotes[${nth}].`,
      ...quotationColumns,
    })),
    { entry: response, start: `responses[${index}].`, ...responseColumns },
  ]),
  ...Object.entries(sources).map(([id, entry]) => ({ entry, start: `sources.${id}.`, ...sourceColumns })),
];

/** The cell of a path in words; for a path without a row the path. */
function placeOf(path: string, entries: ReturnType<typeof entriesOf>, rows: Findings['rows']): string {
  const found = entries.find(({ start }) => `${path}.`.startsWith(start));
  const row = found && rows.get(found.entry);
  if (!row) return `"${path}" of the story`;
  const key = /^\w*/.exec(path.slice(found.start.length))?.[0];
  return locationOf(row, found.columns.find((column) => column.key === key)?.name);
}
