import type { Postal } from '../geography/jurisdictions.ts';
import type { Messages } from '../i18n/en.ts';
import { memoize } from '../lib/memoize.ts';
import { byDate, type PlainDate } from '../lib/plainDate.ts';
import type { Quote, StateResponse, Story } from './form/schema.ts';

const byState = memoize(groupByState);

/** All answers of one place, oldest day first; those of one day in the order of the file. */
export const responsesOf = (story: Story, postal: Postal): readonly StateResponse[] =>
  byState(story).get(postal) ?? [];

/** The answers of a place dated on or before `day`, oldest first. */
export const responsesBy = (story: Story, postal: Postal, day: PlainDate): readonly StateResponse[] =>
  responsesOf(story, postal).filter(({ date }) => date <= day);

/** The latest answer of a place on or before `day`. */
export const latestResponse = (story: Story, postal: Postal, day: PlainDate): StateResponse | undefined =>
  responsesOf(story, postal).findLast(({ date }) => date <= day);

/** The day on which a quotation was said; one whose day is unknown counts as said on the day of its answer. */
export const saidOn = (response: StateResponse, quote: Quote): PlainDate => quote.said ?? response.date;

/** The quotations of an answer that had been said by `day`, in the order of the file. */
export const quotesBy = (response: StateResponse, day: PlainDate): Quote[] =>
  response.quotes.filter((quote) => saidOn(response, quote) <= day);

/** The language of a story's quotations, of offices and of titles. */
export const languageOfQuotes = ({ lang, quotedIn }: Story): string => quotedIn ?? lang;

/** The id of the source that prints a quotation. */
export const sourceOfQuote = (response: StateResponse, quote: Quote): string =>
  quote.source ?? response.source;

/** `"Delbert Hosemann (R)"`, the party left out where it is unknown. */
export const nameAndParty = ({ speaker, party }: Quote): string => `${speaker}${party ? ` (${party})` : ''}`;

/**
 * The day of a quotation in words; `null` where it is not known. An answer dated "on or before" does not date its
 * quotations any better: `"by July 2"`.
 * @param dayText writes a day
 */
export function quoteDay(
  response: StateResponse,
  quote: Quote,
  words: Messages,
  dayText: (day: PlainDate) => string,
): string | null {
  if (quote.said === null) return null;
  const day = dayText(saidOn(response, quote));
  return response.precision && quote.said === undefined ? words.by(day) : day;
}

/** What stands for a place where there is room for one thing only. */
export interface Preview {
  /** The latest answer by the day. */
  readonly latest: StateResponse;
  /** A quotation, where one had been said, with the answer that it belongs to. */
  readonly quoted?: { readonly response: StateResponse; readonly quote: Quote };
  /** Whether the summary of `latest` is to be shown, as a summary. */
  readonly summarised: boolean;
}

/**
 * The preview of a place by `day`: its lead quotation, where that was said by then in an answer given by
 * then; else the first quotation of the latest answer that has one said by then. Where the level of the quoted
 * answer is not the latest's, the latest's summary as well; where there is no quotation, the summary alone.
 * `undefined` where no answer is on record by then.
 */
export function previewOf(story: Story, postal: Postal, day: PlainDate): Preview | undefined {
  const answers = responsesBy(story, postal, day);
  const latest = answers.at(-1);
  if (!latest) return undefined;
  const said = answers.flatMap((response) => quotesBy(response, day).map((quote) => ({ response, quote })));
  const last = said.at(-1)?.response;
  const quoted = said.find(({ quote }) => quote.lead) ?? said.find(({ response }) => response === last);
  if (!quoted) return { latest, summarised: true };
  return { latest, quoted, summarised: quoted.response.level !== latest.level };
}

function groupByState(story: Story): Map<Postal, readonly StateResponse[]> {
  const groups = new Map<Postal, StateResponse[]>();
  for (const response of story.responses) {
    const list = groups.get(response.state);
    if (list) list.push(response);
    else groups.set(response.state, [response]);
  }
  for (const list of groups.values()) list.sort(byDate);
  return groups;
}
