import { type Postal, postals } from '../geography/places.ts';
import type { Messages } from '../i18n/en.ts';
import { memoize } from '../lib/memoize.ts';
import { byDate, type PlainDate } from '../lib/plainDate.ts';
import type { Quote, StateResponse, Story } from './form/schema.ts';

/** All responses of a place, oldest first; those of one day in the order of the file. */
export const responsesOf = (story: Story, postal: Postal): readonly StateResponse[] =>
  byState(story).get(postal) ?? [];

/** The responses of a place on or before a day, oldest first. */
export const responsesBy = (story: Story, postal: Postal, day: PlainDate): readonly StateResponse[] =>
  responsesOf(story, postal).filter(({ date }) => date <= day);

/** The latest response of a place on or before a day. */
export const latestResponse = (story: Story, postal: Postal, day: PlainDate): StateResponse | undefined =>
  responsesOf(story, postal).findLast(({ date }) => date <= day);

/**
 * The quotations of a response that had been said by a day, in the order of the file. One whose day is unknown was said by
 * the day of its response.
 */
export const quotesBy = ({ quotes, date }: StateResponse, day: PlainDate): Quote[] =>
  quotes.filter(({ said }) => (said ?? date) <= day);

/** The language of a story's quotations, of offices and of titles. */
export const languageOfQuotes = ({ lang, quotedIn }: Story): string => quotedIn ?? lang;

/** The id of the source that prints a quotation. */
export const sourceOfQuote = (response: StateResponse, quote: Quote): string =>
  quote.source ?? response.source;

/** `"Delbert Hosemann (R)"`, without the party if it is unknown. */
export const nameAndParty = ({ speaker, party }: Quote): string => `${speaker}${party ? ` (${party})` : ''}`;

/**
 * The day of a response in words: `"July 2"`, or `"July 2 or earlier"` if it is dated "on or before".
 * @param dayText formats a day
 */
export const responseDay = (
  { date, precision }: StateResponse,
  words: Messages,
  dayText: (day: PlainDate) => string,
): string => (precision ? words.orEarlier(dayText(date)) : dayText(date));

/**
 * The day of a quotation in words; `null` if it is unknown. By default it is the day of its response.
 * @param dayText formats a day
 */
export function quoteDay(
  response: StateResponse,
  quote: Quote,
  words: Messages,
  dayText: (day: PlainDate) => string,
): string | null {
  if (quote.said === undefined) return responseDay(response, words, dayText);
  return quote.said && dayText(quote.said);
}

const byState = memoize(({ responses }: Story): ReadonlyMap<Postal, readonly StateResponse[]> => {
  const sorted = [...responses].sort(byDate);
  return new Map(postals.map((postal) => [postal, sorted.filter(({ state }) => state === postal)]));
});
