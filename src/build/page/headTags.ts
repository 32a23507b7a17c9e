import { openTag } from '../../dialogs/embed/snippets/markup.ts';
import { scriptJson } from '../embeds/inlineScript.ts';
import type { Edition } from '../site/edition.ts';
import { fileUrl, pageUrl, shareFiles } from '../site/publicUrls.ts';
import { openGraph, xCard } from './shareTags.ts';
import { structuredData } from './structuredData.ts';

/**
 * What the head of a page says to those who share and embed it: its address, the oEmbed answer, and the card for
 * Open Graph and X. No name of a site, since nobody has told the build.
 * @param base from `parseBaseUrl`; without it nothing
 */
export function headTags(edition: Edition, base: string | null): string {
  if (base === null) return '';
  return frameTags(edition, base) + openGraph(edition, base) + xCard(edition);
}

/**
 * The story as structured data, for those who search: it may stand anywhere, and nothing that is seen needs it.
 * @param base from `parseBaseUrl`; without it the data have no address
 */
export const dataTag = (edition: Edition, base: string | null): string =>
  `<script type="application/ld+json">${scriptJson(structuredData(edition, base))}</script>`;

/**
 * What the head of a framed map says: which page it belongs to, and its oEmbed answer.
 * @param base from `parseBaseUrl`; without it nothing
 */
export function frameTags(edition: Edition, base: string | null): string {
  if (base === null) return '';
  const answer = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: fileUrl(base, edition, shareFiles.oembed),
    title: edition.story.title,
  };
  return openTag('link', { rel: 'canonical', href: pageUrl(base, edition) }) + openTag('link', answer);
}
