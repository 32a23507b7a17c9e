import type { Edition } from '../site/edition.ts';
import { shareFiles } from '../site/publicUrls.ts';
import { oembed } from './oembed.ts';
import { card, pictures } from './pictures.ts';

/**
 * The files beside an edition's page that others show, by name from the root of the site: the pictures of the opening view,
 * the share card, and the oEmbed response if the public address is known.
 */
export async function shareAssets(edition: Edition): Promise<Record<string, string | Uint8Array>> {
  const { base } = edition;
  const files = {
    ...(await pictures(edition)),
    [shareFiles.card]: card(edition),
    ...(base && { [shareFiles.oembed]: oembed(edition, base) }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [edition.folder + name, content]));
}
