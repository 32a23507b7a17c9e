import { csvFormatRow } from 'd3-dsv';
import { jurisdictionOf } from '../../geography/jurisdictions.ts';
import { csvCell } from '../../lib/csvCell.ts';
import { entriesOf } from '../../lib/entriesOf.ts';
import type { Quote, Source, StateResponse, Story } from '../../story/form/schema.ts';
import { levelOf } from '../../story/levels.ts';
import { sourceOfQuote } from '../../story/responses.ts';
import { archivedCopy } from '../../view/quotations/archivedCopy.ts';

/** Without it Excel takes UTF-8 for the code page of the machine and breaks each quotation mark; others skip it. */
const byteOrderMark = '\ufeff';

/** What a line is made of: an answer, one of its quotations where it has any, and the source of what is quoted. */
type Cell = (answer: StateResponse, quote: Quote | undefined, source: Source, story: Story) => Value;
/** What is unknown is empty. */
type Value = string | null | undefined;

/** The columns in their order, each with what stands in it. */
const cells: Readonly<Record<string, Cell>> = {
  state: ({ state }) => state,
  name: ({ state }) => jurisdictionOf(state).name,
  date: ({ date }) => date,
  precision: ({ precision }) => precision,
  level: ({ level }) => level,
  'level label': ({ level }, _quote, _source, story) => levelOf(story, level).label,
  summary: ({ summary }) => summary,
  remark: ({ note }) => note,
  quotation: (_, quote) => quote?.text,
  speaker: (_, quote) => quote?.speaker,
  party: (_, quote) => quote?.party,
  office: (_, quote) => quote?.office,
  said: (answer, quote) => quote && dayOf(answer, quote),
  note: (_, quote) => quote?.note,
  publisher: (_, _quote, source) => source.publisher,
  title: (_, _quote, source) => source.title,
  url: (_, _quote, source) => source.url,
  published: (_, _quote, source) => source.published,
  archived: ({ date }, _quote, { url, published }) => url && archivedCopy(url, published ?? date),
};

/** The names of the columns, in their order. */
export const csvColumns: readonly string[] = Object.keys(cells);

/** An answer dated "on or before" does not date its quotations. */
const dayOf = ({ date, precision }: StateResponse, { said }: Quote): Value =>
  said === undefined && !precision ? date : said;

/** Between two lines, as RFC 4180 asks for. */
const lineEnd = '\r\n';

/**
 * The story as CSV (RFC 4180) with a byte order mark: a row for each quotation, and one for each answer that has
 * none. The source is the quotation's own where it has one. No spreadsheet runs a cell as a formula.
 */
export const storyCsv = (story: Story): string =>
  byteOrderMark +
  [csvColumns, ...story.responses.flatMap(rowsOf(story))]
    .map((row) => csvFormatRow(row.map(csvCell)))
    .join(lineEnd);

const rowsOf =
  (story: Story) =>
  (answer: StateResponse): string[][] =>
    (answer.quotes.length > 0 ? answer.quotes : [undefined]).map((quote) => {
      const source = story.sources[quote ? sourceOfQuote(answer, quote) : answer.source] as Source;
      return entriesOf(cells).map(([, cell]) => cell(answer, quote, source, story) ?? '');
    });
