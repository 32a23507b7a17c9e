import { basename } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import { english } from '../domain/messages.ts';
import type { PlainDate } from '../domain/plainDate.ts';
import { pageAddressIn } from './addresses.ts';
import { datasetFile } from './loadDataset.ts';
import type { PageWords } from './pageWords.ts';

/**
 * The record as schema.org has it, for search engines: only what the record says of itself, so neither a creator nor
 * a licence. What is recorded is English whatever the page's language.
 * Source: schema.org, `Dataset`; temporal coverage is an interval of ISO 8601.
 * @param base from `publicAddress`; without it no address is given
 */
export const structuredData = (dataset: Dataset, words: PageWords, base: string | null) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: words.title(dataset),
  description: words.deck(dataset),
  ...(base && { url: pageAddressIn(base, words) }),
  dateModified: dataset.asOf,
  temporalCoverage: coveredDays(dataset).join('/'),
  spatialCoverage: 'United States',
  inLanguage: english.lang,
  isAccessibleForFree: true,
  ...(base && { distribution: distribution(base) }),
});

const distribution = (base: string) => ({
  '@type': 'DataDownload',
  encodingFormat: 'application/json',
  contentUrl: new URL(basename(datasetFile), base).href,
});

/** The first and the last day on which the record has something: an answer, a count or a milestone. */
function coveredDays({ responses, reports, milestones }: Dataset): [PlainDate, PlainDate] {
  const days = [...responses, ...reports, ...milestones].map(({ date }) => date).sort();
  return [days[0] as PlainDate, days.at(-1) as PlainDate];
}
