import { openTag } from '../../dialogs/embed/snippets/markup.ts';
import { languages } from '../../i18n/languages.ts';
import { truncate } from '../../lib/truncate.ts';
import { shareCardSize } from '../../picture/shareCard.ts';
import { shareCardInWords } from '../../picture/viewInWords.ts';
import { openingModel } from '../figure/prerenderFigure.ts';
import { type Edition, otherLanguages } from '../site/edition.ts';
import { fileUrl, pageUrl, shareFiles } from '../site/publicUrls.ts';

/**
 * The tags in the head of a page for sharing and embedding: its URL, its oEmbed response, and the share card for Open
 * Graph and X. The site has no name, since the build does not know it. Without a base there are no tags.
 */
export function headTags(edition: Edition): string {
  const { base } = edition;
  return base === null ? '' : frameTags(edition) + openGraph(edition, base) + xCard;
}

/** The tags in the head of a framed map: its page and its oEmbed response. Without a base there are no tags. */
export function frameTags(edition: Edition): string {
  const { base } = edition;
  if (base === null) return '';
  const oembed = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: fileUrl(base, edition, shareFiles.oembed),
    title: edition.story.title,
  };
  return openTag('link', { rel: 'canonical', href: pageUrl(base, edition) }) + openTag('link', oembed);
}

/** The form of the card on X, which takes the rest from Open Graph. */
const xCard = openTag('meta', { name: 'twitter:card', content: 'summary_large_image' });

/** The most characters of an image's alternative text. Source: X, documentation of card markup. */
const longestAlternative = 420;

/** The tags of Open Graph, with the card as their image. Source: ogp.me. */
function openGraph(edition: Edition, base: string): string {
  const { story, lang } = edition;
  const image = {
    'og:image': fileUrl(base, edition, shareFiles.card),
    'og:image:type': 'image/png',
    'og:image:width': String(shareCardSize.width),
    'og:image:height': String(shareCardSize.height),
    'og:image:alt': alternative(edition),
  };
  const article = {
    'og:type': 'article',
    'og:url': pageUrl(base, edition),
    'og:title': story.title,
    'og:description': story.deck,
    'og:locale': localeOf(lang),
  };
  const others = otherLanguages(edition).map(({ lang }) => ['og:locale:alternate', localeOf(lang)] as const);
  return [...Object.entries({ ...article, ...image }), ...others]
    .map(([property, content]) => openTag('meta', { property, content }))
    .join('');
}

const localeOf = (lang: string): string => languages[lang]?.locale ?? lang;

const alternative = (edition: Edition): string =>
  truncate(
    `${edition.words.views.map.title}. ${shareCardInWords(openingModel(edition))}`,
    longestAlternative,
  );
