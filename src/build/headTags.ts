import type { Dataset } from '../domain/dataset.ts';
import { besideAddress, besidePage, pageAddress } from './addresses.ts';
import { openTag, scriptJson } from './markup.ts';
import type { PageWords } from './pageWords.ts';
import { openGraph, xCard } from './shareTags.ts';
import { structuredData } from './structuredData.ts';

/**
 * What the head of a page says to those who share, embed and search it: its address, the oEmbed answer, the card for
 * Open Graph and X, and the record as structured data. No name of a site, since nobody has told the build.
 * @param base from `publicAddress`; without it only the structured data, which then has no address
 */
export function headTags(dataset: Dataset, words: PageWords, base: string | null): string {
  const data = `<script type="application/ld+json">${scriptJson(structuredData(dataset, words, base))}</script>`;
  if (base === null) return data;
  return frameTags(dataset, words, base) + openGraph(dataset, words, base) + xCard(dataset, words) + data;
}

/**
 * What the head of a framed map says: which page it belongs to, and its oEmbed answer.
 * @param base from `publicAddress`; without it nothing
 */
export function frameTags(dataset: Dataset, words: PageWords, base: string | null): string {
  if (base === null) return '';
  const answer = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: besideAddress(base, words, besidePage.oembed),
    title: words.title(dataset),
  };
  return openTag('link', { rel: 'canonical', href: pageAddress(base, words) }) + openTag('link', answer);
}
