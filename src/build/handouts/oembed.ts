import { escaped } from '../../dialogs/embed/markup.ts';
import { cardSize } from '../../picture/card.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import type { Story } from '../../story/schema.ts';
import { openTag } from '../figure/markup.ts';
import { openingModel } from '../figure/openingModel.ts';
import type { PageWords } from '../page/pageWords.ts';
import { besideAddress, besidePage, frameAddressIn, pageAddressIn } from '../site/addresses.ts';

/** What both functions below need. */
interface Embedded {
  readonly story: Story;
  readonly words: PageWords;
  /** From `publicAddress`. */
  readonly base: string;
  /** Of the frame, in CSS pixels, until it tells its own. */
  readonly height: number;
}

/** The maker of the map, which is the same on every site; whose site it is nobody has told the build. */
const provider = 'Tally Map';

/** How long a host may keep the answer, in seconds: a day, since a record may be mended. */
const cacheAge = 86_400;

/**
 * The answer of an oEmbed endpoint as a static file, of the type "rich".
 * Source: oembed.com, version 1.0, sections 2.3.4 and 2.3.4.4: width and height are whole pixels, a thumbnail has all
 * three fields.
 * @param html from `oembedHtml`
 * @param width what the frame is drawn for, CSS pixels
 */
export function oembed({
  story,
  words,
  base,
  html,
  width,
  height,
}: Embedded & { readonly html: string; readonly width: number }): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: story.title,
    provider_name: provider,
    provider_url: base,
    cache_age: cacheAge,
    thumbnail_url: besideAddress(base, words, besidePage.card),
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
 */
export function oembedHtml({ story, words, base, height }: Embedded): string {
  const title = tallyInWords(openingModel(story, words));
  const link = `${openTag('a', { href: pageAddressIn(base, words) })}${escaped(title)}</a>`;
  const framed = openTag('iframe', {
    src: frameAddressIn(base, words),
    width: '100%',
    height: String(height),
    frameborder: '0',
    marginwidth: '0',
    marginheight: '0',
    scrolling: 'auto',
    title,
  });
  return `<blockquote>${link}</blockquote>${framed}</iframe>`;
}
