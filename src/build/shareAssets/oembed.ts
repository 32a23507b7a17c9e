import { escaped, tag } from '../../dialogs/embed/snippets/markup.ts';
import { cardSize } from '../../picture/shareCard.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { openingModel } from '../figure/openingModel.ts';
import type { Edition } from '../site/edition.ts';
import { besideAddress, besidePage, frameAddress, pageAddress } from '../site/publicAddresses.ts';

/** The maker of the map, which is the same on every site; whose site it is nobody has told the build. */
const provider = 'Tally Map';

/** How long a host may keep the answer, in seconds: a day, since a record may be mended. */
const cacheAge = 86_400;

/** The size of a frame, in CSS pixels. */
interface FrameSize {
  readonly width: number;
  /** Until the frame tells its own. */
  readonly height: number;
}

/**
 * The answer of an oEmbed endpoint as a static file, of the type "rich".
 * Source: oembed.com, version 1.0, sections 2.3.4 and 2.3.4.4: width and height are whole pixels, a thumbnail has all
 * three fields.
 * @param base from `publicAddress`
 * @param html from `oembedHtml`
 * @param size what the frame is drawn for
 */
export function oembed(edition: Edition, base: string, html: string, { width, height }: FrameSize): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: edition.story.title,
    provider_name: provider,
    provider_url: base,
    cache_age: cacheAge,
    thumbnail_url: besideAddress(base, edition, besidePage.card),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/**
 * What a host puts into its page: a link to the page, which is the fallback, and then the framed map, both named by
 * the sentence that the map opens with. Only what WordPress keeps of a provider that it does not know, in the order
 * that it asks for; the frame may scroll, since a host that does not hear the map's height would cut it.
 * Source: WordPress, `wp-includes/embed.php`, `wp_filter_oembed_result`.
 * @param base from `publicAddress`
 * @param height of the frame, in CSS pixels
 */
export function oembedHtml(edition: Edition, base: string, height: number): string {
  const title = tallyInWords(openingModel(edition));
  const link = tag('a', { href: pageAddress(base, edition) }, escaped(title));
  const framed = tag('iframe', {
    src: frameAddress(base, edition),
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
