import type { EmbedSite } from '../dialogs/embed/snippets/embedAddresses.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';

/**
 * Where the embeds of a page's map come from, as its head says: `<meta name="tally-site" content="../">`, an address
 * that counts from the page's own without query and hash, without which the site is the page's folder;
 * `<meta name="tally-languages" content="en es">`, what the story is published in, its own language first; and
 * `<meta name="tally-frozen" content="v/1a2b3c4d5e6f/">`, counted from the site, where there is a version that stays.
 */
export function embedSite(map: TallyMapElement): EmbedSite {
  const { baseURI, head } = map.ownerDocument;
  const said = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const root = new URL(said('tally-site') || './', baseURI);
  root.search = '';
  root.hash = '';
  const site = withSlash(root.href);
  const frozen = said('tally-frozen');
  const [first = 'en', ...others] = said('tally-languages')?.split(' ') ?? [];
  return {
    site,
    data: new URL(map.src ?? './', baseURI).href,
    languages: [first, ...others],
    frozen: frozen ? new URL(withSlash(frozen), site).href : null,
  };
}

/** With one slash at its end. */
const withSlash = (path: string): string => path.replace(/([^/])$/, '$1/');
