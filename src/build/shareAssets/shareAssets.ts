import { previewSizes } from '../../dialogs/embed/snippets/frameHeights.ts';
import type { Edition } from '../site/edition.ts';
import { besidePage, pageAddress } from '../site/publicAddresses.ts';
import type { Shared } from '../site/shared.ts';
import { oembed, oembedHtml } from './oembed.ts';
import { card, pictures } from './pictures.ts';

/** The frame that the oEmbed answer speaks of: an article's column. */
const frame = previewSizes.column;

/**
 * What is handed out of an edition's opening view beside its page, by name from the root of the site: its pictures,
 * its card, and the oEmbed answer where the public address is known.
 */
export async function handouts(
  edition: Edition,
  shared: Shared,
): Promise<Record<string, string | Uint8Array>> {
  const { base, geometry } = shared;
  const files = {
    ...(await pictures(edition, geometry, base && pageAddress(base, edition))),
    [besidePage.card]: card(edition, geometry),
    ...(base && {
      [besidePage.oembed]: oembed(edition, base, oembedHtml(edition, base, frame.height), frame),
    }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [edition.folder + name, content]));
}
