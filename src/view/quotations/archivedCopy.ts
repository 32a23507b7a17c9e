import type { PlainDate } from '../../lib/plainDate.ts';

/** The month from which the Internet Archive has copies. */
const firstCopies = '1996-05';

/**
 * The URL of the Internet Archive's copy of a page: of the one nearest to a day, or of the newest for an older source.
 * @param day the source's day of publication, else the day of the claim
 * @example archivedCopy('https://apnews.com/a', '2017-07-01') // "https://web.archive.org/web/20170701/https://apnews.com/a"
 */
export const archivedCopy = (url: string, day: PlainDate): string =>
  `https://web.archive.org/web/${day < firstCopies ? '' : `${day.replaceAll('-', '')}/`}${url}`;
