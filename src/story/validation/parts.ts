import type { Postal } from '../../geography/jurisdictions.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Quote, Report, StateResponse, Story } from '../form/schema.ts';

/** A quotation with the answer that it belongs to and its place. */
export interface PlacedQuote {
  readonly response: StateResponse;
  readonly quote: Quote;
  readonly path: string;
}

/** Every quotation, in the file's order. */
export const quotesOf = ({ responses }: Story): PlacedQuote[] =>
  responses.flatMap((response, r) =>
    response.quotes.map((quote, q) => ({ response, quote, path: `responses[${r}].quotes[${q}]` })),
  );

/** The reports in the file's order; none where the story has no count by reports. */
export const reportsOf = ({ reports }: Story): readonly Report[] => reports?.list ?? [];

/** Every place that a report names, with the level or `unsorted` that it stands under. */
export const namedIn = ({ named }: Report): [under: string, postal: Postal][] =>
  Object.entries(named).flatMap(([under, postals]) =>
    postals.map((postal): [string, Postal] => [under, postal]),
  );

/** The day on which an answer's words were said. */
export const dayOfQuote = ({ response, quote }: PlacedQuote): PlainDate => quote.said ?? response.date;

/** The first and the last day of things that have one. */
export function spanOf(dated: readonly { readonly date: PlainDate }[]): {
  first: PlainDate | undefined;
  last: PlainDate | undefined;
} {
  const days = dated.map(({ date }) => date).sort();
  return { first: days[0], last: days.at(-1) };
}

/** The stops of the count by reports. */
export const reportStopsOf = (story: Story): Report[] =>
  reportsOf(story).filter(({ role }) => role === 'stop');

/** The items whose key an earlier one has, each with its index and that of the earlier. */
export function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): [index: number, first: number][] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index): [number, number][] => {
    const first = keys.indexOf(key);
    return first < index ? [[index, first]] : [];
  });
}
