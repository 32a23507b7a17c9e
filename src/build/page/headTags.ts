import { openTag } from '../../dialogs/embed/snippets/markup.ts';
import { scriptJson } from '../embeds/inlineScript.ts';
import type { Edition } from '../site/edition.ts';
import { fileUrl, pageUrl, shareFiles } from '../site/publicUrls.ts';
import { openGraph, xCard } from './shareTags.ts';
import { structuredData } from './structuredData.ts';

/**
 * The tags in the head of a page for sharing and embedding: its address, its oEmbed response, and the share card for Open
 * Graph and X. The build does not know the name of the site.
 * @param base from `parseBaseUrl`; without it there are none
 */
export function headTags(edition: Edition, base: string | null): string {
  if (base === null) return '';
  return frameTags(edition, base) + openGraph(edition, base) + xCard(edition);
}

/**
 * The story as structured data for search engines, anywhere in the page.
 * @param base from `parseBaseUrl`; without it the data have no address
 */
export const dataTag = (edition: Edition, base: string | null): string =>
  `<script type="application/ld+json">${scriptJson(structuredData(edition, base))}</script>`;

/**
 * The tags in the head of a framed map: its page, and its oEmbed response.
 * @param base from `parseBaseUrl`; without it there are none
 */
export function frameTags(edition: Edition, base: string | null): string {
  if (base === null) return '';
  const oembed = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: fileUrl(base, edition, shareFiles.oembed),
    title: edition.story.title,
  };
  return openTag('link', { rel: 'canonical', href: pageUrl(base, edition) }) + openTag('link', oembed);
}
