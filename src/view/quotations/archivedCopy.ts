import type { PlainDate } from '../../lib/plainDate.ts';

/**
 * The URL of the Internet Archive's copy of a page nearest to a day.
 * @param day the source's day of publication, else the day of the claim
 * @example archivedCopy('https://apnews.com/a', '2017-07-01') // "https://web.archive.org/web/20170701/https://apnews.com/a"
 */
export const archivedCopy = (url: string, day: PlainDate): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
