import { csvFormatRow } from 'd3-dsv';
import { placeOf } from '../../geography/places.ts';
import { csvCell } from '../../lib/csvCell.ts';
import { entriesOf } from '../../lib/entriesOf.ts';
import type { Quote, Source, StateResponse, Story } from '../../story/form/schema.ts';
import { levelOf } from '../../story/levels.ts';
import { sourceOfQuote } from '../../story/responses.ts';
import { archivedCopy } from '../../view/quotations/archivedCopy.ts';

/** Excel reads a file without it in the code page of the machine, and breaks quotation marks. Other programs skip it. */
const byteOrderMark = '\ufeff';

/** Makes a cell from a response, one of its quotations and the source. An unknown value gives an empty cell. */
type Cell = (response: StateResponse, quote: Quote | undefined, source: Source, story: Story) => Value;
type Value = string | null | undefined;

/** The columns in their order. */
const cells: Readonly<Record<string, Cell>> = {
  state: ({ state }) => state,
  name: ({ state }) => placeOf(state).name,
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
  said: (response, quote) => quote && dayOf(response, quote),
  note: (_, quote) => quote?.note,
  publisher: (_, _quote, source) => source.publisher,
  title: (_, _quote, source) => source.title,
  url: (_, _quote, source) => source.url,
  published: (_, _quote, source) => source.published,
  archived: ({ date }, _quote, { url, published }) => url && archivedCopy(url, published ?? date),
};

/** The names of the columns, in their order. */
const csvColumns: readonly string[] = Object.keys(cells);

/** The day of a quotation. By default it is the day of its response, unless the response is dated "on or before". */
const dayOf = ({ date, precision }: StateResponse, { said }: Quote): Value =>
  said === undefined && !precision ? date : said;

/** The end of a line in RFC 4180. */
const lineEnd = '\r\n';

/**
 * The story as CSV (RFC 4180) with a byte-order mark: a row for each quotation, and one for each response without quotations.
 * The source is that of the quotation, by default that of the response. No spreadsheet runs a cell as a formula.
 */
export const storyCsv = (story: Story): string =>
  byteOrderMark +
  [csvColumns, ...story.responses.flatMap(rowsOf(story))]
    .map((row) => csvFormatRow(row.map(csvCell)))
    .join(lineEnd);

const rowsOf =
  (story: Story) =>
  (response: StateResponse): string[][] =>
    (response.quotes.length > 0 ? response.quotes : [undefined]).map((quote) => {
      const source = story.sources[quote ? sourceOfQuote(response, quote) : response.source] as Source;
      return entriesOf(cells).map(([, cell]) => cell(response, quote, source, story) ?? '');
    });
