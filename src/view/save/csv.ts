import { sourceOfQuote } from '../../domain/answers.ts';
import type { Dataset, Quote, Response, Source } from '../../domain/dataset.ts';
import { jurisdictionOf } from '../../domain/jurisdictions.ts';
import { archivedCopy } from '../citation.ts';

/** Without it Excel takes UTF-8 for the code page of the machine and breaks each quotation mark; others skip it. */
const byteOrderMark = '\ufeff';

/** The columns, in their order. */
export const csvColumns = [
  'state',
  'name',
  'date',
  'precision',
  'level',
  'level label',
  'summary',
  'letter_received',
  'quotation',
  'speaker',
  'party',
  'office',
  'said',
  'note',
  'publisher',
  'title',
  'url',
  'published',
  'archived',
] as const;

/** A line as RFC 4180 asks for: what holds a comma, a quotation mark or the end of a line stands in quotation marks. */
const line = (values: readonly string[]): string =>
  values.map((value) => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join();

type Row = Readonly<Record<(typeof csvColumns)[number], string>>;

/**
 * The record as CSV with a byte order mark: a row for each quotation, and one for each answer that has none. What
 * is unknown is empty; the source is the quotation's own where it has one.
 */
export function recordCsv(dataset: Dataset): string {
  const rows = dataset.responses.flatMap((response) => {
    const quotes = response.quotes.length > 0 ? response.quotes : [undefined];
    return quotes.map((quote) => rowOf(dataset, response, quote));
  });
  return (
    byteOrderMark +
    [csvColumns, ...rows.map((row) => csvColumns.map((name) => row[name]))].map(line).join('\n')
  );
}

function rowOf(dataset: Dataset, response: Response, quote: Quote | undefined): Row {
  const { state, date, precision, level, summary, letterReceived } = response;
  const source = dataset.sources[quote ? sourceOfQuote(response, quote) : response.source] as Source;
  return {
    state,
    name: jurisdictionOf(state).name,
    date,
    precision: precision ?? '',
    level,
    'level label': dataset.levels[level].label,
    summary,
    letter_received: letterReceived === false ? 'false' : '',
    ...quotationFields(response, quote),
    ...sourceFields(source, date),
  };
}

function quotationFields(response: Response, quote: Quote | undefined) {
  return {
    quotation: quote?.text ?? '',
    speaker: quote?.speaker ?? '',
    party: quote?.party ?? '',
    office: quote?.office ?? '',
    said: (quote && dayOf(response, quote)) ?? '',
    note: quote?.note ?? '',
  };
}

/** An answer dated "on or before" does not date its quotations. */
const dayOf = ({ date, precision }: Response, { said }: Quote): string | null =>
  said === undefined && !precision ? date : (said ?? null);

const sourceFields = ({ publisher, title, url, published }: Source, day: string) => ({
  publisher,
  title: title ?? '',
  url: url ?? '',
  published: published ?? '',
  archived: url ? archivedCopy(url, published ?? day) : '',
});
