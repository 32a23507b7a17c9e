import { previewSizes } from '../../dialogs/embed/frameHeights.ts';
import type { PageParts } from '../page/page.ts';
import { type PageWords, pageLanguages } from '../page/pageWords.ts';
import { besidePage, pageAddressIn } from '../site/addresses.ts';
import { oembed, oembedHtml } from './oembed.ts';
import { card, pictures } from './pictures.ts';

/** The frame that the oEmbed answer speaks of: an article's column. */
const frame = previewSizes.column;

/**
 * What is handed out of the opening view beside the page of each language, by name from the root of the site: its
 * pictures, its card, and the oEmbed answer where the public address is known.
 */
export async function handouts(parts: PageParts): Promise<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = {};
  for (const words of Object.values(pageLanguages))
    for (const [name, content] of Object.entries(await inLanguage(parts, words)))
      files[words.href.slice(2) + name] = content;
  return files;
}

async function inLanguage(parts: PageParts, words: PageWords): Promise<Record<string, string | Uint8Array>> {
  const { base } = parts;
  return {
    ...(await pictures(parts, words, base && pageAddressIn(base, words))),
    [besidePage.card]: card(parts, words),
    ...(base && { [besidePage.oembed]: answer(parts, words, base) }),
  };
}

function answer({ story }: PageParts, words: PageWords, base: string): string {
  const embedded = { story, words, base, ...frame };
  return oembed({ ...embedded, html: oembedHtml(embedded) });
}
