import { frameHeights, previewSizes } from '../../dialogs/embed/snippets/frameHeights.ts';
import { escaped, tag } from '../../dialogs/embed/snippets/markup.ts';
import { shareCardSize } from '../../picture/shareCard.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { openingModel } from '../figure/prerenderFigure.ts';
import type { Edition } from '../site/edition.ts';
import { fileUrl, pageUrl, shareFiles } from '../site/publicUrls.ts';

/** The provider for oEmbed: the build does not know the name of the site. */
const provider = 'Tally Map';

/** The time for which a host may cache the response, in seconds: a day, since a story may be corrected. */
const cacheAge = 86_400;

/** The size of the frame in pixels: the width of an article's column, and the height until the frame reports its own. */
const { width } = previewSizes.column;
const height = frameHeights.narrow;

/**
 * The oEmbed response of the type "rich", as a static file.
 * Source: oembed.com, version 1.0, sections 2.3.4 and 2.3.4.4: width and height are whole pixels, a thumbnail has all
 * three fields.
 */
export function oembed(edition: Edition, base: string): string {
  const response = {
    version: '1.0',
    type: 'rich',
    title: edition.story.title,
    provider_name: provider,
    provider_url: base,
    cache_age: cacheAge,
    thumbnail_url: fileUrl(base, edition, shareFiles.card),
    thumbnail_width: shareCardSize.width,
    thumbnail_height: shareCardSize.height,
    html: oembedHtml(edition, base),
    width,
    height,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}

/**
 * The markup that a host inserts into its page: a link to the map's page as the fallback, then the framed map. Both are
 * titled with the sentence of the opening view. It has only elements and attributes that WordPress keeps from an unknown
 * provider, in the order that WordPress expects. The frame may scroll, since some hosts ignore the map's height.
 * Source: WordPress, `wp-includes/embed.php`, `wp_filter_oembed_result`.
 */
function oembedHtml(edition: Edition, base: string): string {
  const title = tallyInWords(openingModel(edition));
  const link = tag('a', { href: pageUrl(base, edition) }, escaped(title));
  const framed = tag('iframe', {
    src: fileUrl(base, edition, 'embed/'),
    width: '100%',
    height: String(height),
    frameborder: '0',
    marginwidth: '0',
    marginheight: '0',
    scrolling: 'auto',
    title,
  });
  return tag('blockquote', {}, link) + framed;
}
