import type { Edition } from '../site/edition.ts';
import { pageUrl, shareFiles } from '../site/publicUrls.ts';
import type { SiteResources } from '../site/site.ts';
import { oembed } from './oembed.ts';
import { card, pictures } from './pictures.ts';

/**
 * The files beside an edition's page that others show, by name from the root of the site: the pictures of the opening view,
 * the share card, and the oEmbed response if the public address is known.
 */
export async function shareAssets(
  edition: Edition,
  resources: SiteResources,
): Promise<Record<string, string | Uint8Array>> {
  const { base, geometry } = resources;
  const files = {
    ...(await pictures(edition, geometry, base && pageUrl(base, edition))),
    [shareFiles.card]: card(edition, geometry),
    ...(base && { [shareFiles.oembed]: oembed(edition, base) }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [edition.folder + name, content]));
}
