import { basename } from 'node:path';
import { english } from '../../i18n/en.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from '../../story/schema.ts';
import { storyFile } from '../loadStory.ts';
import { pageAddressIn } from '../site/addresses.ts';
import type { PageWords } from './pageWords.ts';

/**
 * The record as schema.org has it, for search engines: only what the record says of itself, so neither a creator nor
 * a licence. What is recorded is English whatever the page's language.
 * Source: schema.org, `Dataset`; temporal coverage is an interval of ISO 8601.
 * @param base from `publicAddress`; without it no address is given
 */
export const structuredData = (story: Story, words: PageWords, base: string | null) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: story.title,
  description: story.deck,
  ...(base && { url: pageAddressIn(base, words) }),
  dateModified: story.asOf,
  temporalCoverage: coveredDays(story).join('/'),
  spatialCoverage: 'United States',
  inLanguage: english.lang,
  isAccessibleForFree: true,
  ...(base && { distribution: distribution(base) }),
});

const distribution = (base: string) => ({
  '@type': 'DataDownload',
  encodingFormat: 'application/json',
  contentUrl: new URL(basename(storyFile), base).href,
});

/** The first and the last day on which the record has something: an answer, a count or a milestone. */
function coveredDays({ responses, reports, milestones }: Story): [PlainDate, PlainDate] {
  const days = [...responses, ...(reports?.list ?? []), ...milestones].map(({ date }) => date).sort();
  return [days[0] as PlainDate, days.at(-1) as PlainDate];
}
