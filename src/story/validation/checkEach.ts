import type { PlainDate } from '../../lib/plainDate.ts';
import type { Quote, Report, StateResponse, Story } from '../form/schema.ts';
import type { Problem } from '../form/storyError.ts';

/** What is wrong with an entry: the field, or `''` for the entry itself, and the sentence. */
export type EntryFault = readonly [field: string, sentence: string] | false | undefined;

/**
 * Checks the entries of a list.
 * @param list its path: `"reports.list"`
 * @example checkEach('milestones', milestones, ({ date }) => date > today && ['date', `${date} has not come yet.`])
 */
export const checkEach = <T>(
  list: string,
  entries: readonly T[] = [],
  check: (entry: T, index: number) => EntryFault,
): Problem[] => entries.flatMap((entry, index) => problemAt(`${list}[${index}]`, check(entry, index)));

const problemAt = (path: string, fault: EntryFault): Problem[] => {
  if (!fault) return [];
  const [field, sentence] = fault;
  return [{ path: field ? `${path}.${field}` : path, sentence }];
};

/** Checks the reports; there are none if the story has no count by them. */
export const checkReports = (
  { reports }: Story,
  check: (report: Report, index: number) => EntryFault,
): Problem[] => checkEach('reports.list', reports?.list, check);

/** A quotation with the response that it belongs to. */
export interface QuoteWithPath {
  readonly response: StateResponse;
  readonly quote: Quote;
  /** As in `"responses[3].quotes[0]"`. */
  readonly path: string;
  /** The day on which it was said, or that of its response. */
  readonly day: PlainDate;
}

/** Every quotation, in the file's order. */
export const quotesOf = ({ responses }: Story): QuoteWithPath[] =>
  responses.flatMap((response, r) =>
    response.quotes.map((quote, q) => ({
      response,
      quote,
      path: `responses[${r}].quotes[${q}]`,
      day: quote.said ?? response.date,
    })),
  );

/** Checks every quotation. */
export const checkQuotes = (story: Story, check: (placed: QuoteWithPath) => EntryFault): Problem[] =>
  quotesOf(story).flatMap((placed) => problemAt(placed.path, check(placed)));

/** The reports that are stops. */
export const reportStopsOf = ({ reports }: Story): Report[] =>
  (reports?.list ?? []).filter(({ role }) => role === 'stop');

/** The first and the last day of entries that have one. */
export function spanOf(dated: readonly { readonly date: PlainDate }[]) {
  const days = dated.map(({ date }) => date).sort();
  return { first: days[0], last: days.at(-1) };
}

/**
 * Checks the entries whose key an earlier entry has.
 * @param check gets also the first entry of that key
 */
export function checkTwins<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  check: (entry: T, first: T, index: number) => Problem | undefined,
): Problem[] {
  const keys = entries.map(keyOf);
  return entries.flatMap((entry, index) => {
    const first = keys.indexOf(keyOf(entry));
    return (first < index && check(entry, entries[first] as T, index)) || [];
  });
}
