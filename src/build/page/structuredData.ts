import type { Story } from '../../story/form/schema.ts';
import { spanOf } from '../../story/form/targets.ts';
import { scriptJson } from '../embeds/inlineScript.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';

/**
 * The story as structured data for search engines. It has no creator and no licence, since a story names none, and without a
 * base no links.
 * Source: schema.org, `Dataset`; temporal coverage is an interval of ISO 8601.
 */
export function dataTag(edition: Edition): string {
  const { story, lang, base, data } = edition;
  const file = { '@type': 'DataDownload', encodingFormat: 'application/json' };
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: story.title,
    description: story.deck,
    ...(base && { url: pageUrl(base, edition) }),
    dateModified: story.asOf,
    temporalCoverage: coveredDays(story),
    spatialCoverage: 'United States',
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(base && { distribution: { ...file, contentUrl: base + data } }),
  };
  return `<script type="application/ld+json">${scriptJson(dataset)}</script>`;
}

/** The first and the last day of the story's responses, reports and milestones. */
function coveredDays({ responses, reports, milestones }: Story): string {
  const { first, last } = spanOf([...responses, ...(reports?.list ?? []), ...milestones]);
  return `${first}/${last}`;
}
