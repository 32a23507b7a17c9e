import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/form/schema.ts';
import { scriptJson } from '../embeds/inlineScript.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';

/**
 * The story as structured data for search engines, anywhere in the page.
 * Without a base the data have no address.
 */
export const dataTag = (edition: Edition, base: string | null): string =>
  `<script type="application/ld+json">${scriptJson(structuredData(edition, base))}</script>`;

/**
 * The story in the terms of schema.org, for search engines: only what the story has, so no creator and no licence.
 * Source: schema.org, `Dataset`; temporal coverage is an interval of ISO 8601.
 * Without a base there is no address.
 */
const structuredData = (edition: Edition, base: string | null) => ({
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

/** The first and the last day of the story's responses, reports and milestones. */
function coveredDays({ responses, reports, milestones }: Story): [PlainDate, PlainDate] {
  const days = [...responses, ...(reports?.list ?? []), ...milestones].map(({ date }) => date).sort();
  return [days[0] as PlainDate, days.at(-1) as PlainDate];
}
