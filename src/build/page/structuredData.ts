import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';

/**
 * The story as schema.org has it, for search engines: only what the story says of itself, so neither a creator nor a
 * licence.
 * Source: schema.org, `Dataset`; temporal coverage is an interval of ISO 8601.
 * @param base from `parseBaseUrl`; without it no address is given
 */
export const structuredData = (edition: Edition, base: string | null) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: edition.story.title,
  description: edition.story.deck,
  ...(base && { url: pageUrl(base, edition) }),
  dateModified: edition.story.asOf,
  temporalCoverage: coveredDays(edition.story).join('/'),
  spatialCoverage: 'United States',
  inLanguage: edition.lang,
  isAccessibleForFree: true,
  ...(base && { distribution: distribution(base + edition.data) }),
});

const distribution = (contentUrl: string) => ({
  '@type': 'DataDownload',
  encodingFormat: 'application/json',
  contentUrl,
});

/** The first and the last day on which the story has something: an answer, a count or a milestone. */
function coveredDays({ responses, reports, milestones }: Story): [PlainDate, PlainDate] {
  const days = [...responses, ...(reports?.list ?? []), ...milestones].map(({ date }) => date).sort();
  return [days[0] as PlainDate, days.at(-1) as PlainDate];
}
