import type { EmbedSite } from '../dialogs/embed/snippets/embedUrls.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';

/**
 * The site that publishes the embeds of a page's map, from the tags in the page's head:
 * - `<meta name="tally-site" content="../">`: the site's URL, relative to the page. By default it is the page's folder.
 * - `<meta name="tally-languages" content="en es">`: the languages of the story, its own first.
 * - `<meta name="tally-frozen" content="v/1a2b3c4d5e6f/">`: the frozen version, relative to the site, if there is one.
 */
export function embedSite(map: TallyMapElement): EmbedSite {
  const { baseURI, head } = map.ownerDocument;
  const meta = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const site = new URL(meta('tally-site') || './', baseURI).href;
  const frozen = meta('tally-frozen');
  const [first = 'en', ...others] = meta('tally-languages')?.split(' ') ?? [];
  return {
    site,
    data: new URL(map.src ?? './', baseURI).href,
    languages: [first, ...others],
    frozen: frozen ? new URL(frozen, site).href : null,
  };
}
