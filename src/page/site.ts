import type { EmbedSite } from '../dialogs/embed/addresses.ts';

/**
 * Where the site of a page is, as its head says: `<meta name="tally-site" content="../">`, an address that counts
 * from the page's own without query and hash, and `<meta name="tally-frozen" content="v/1a2b3c4d5e6f/">` where there
 * is a version that stays. Without the first the site is the page's folder.
 */
export function siteOf(document: Document): EmbedSite {
  const said = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const root = new URL(said('tally-site') || './', document.baseURI);
  root.search = '';
  root.hash = '';
  return { site: withSlash(root.href), frozen: withSlash(said('tally-frozen') ?? '') || null };
}

/** With one slash at its end, unless it is empty. */
const withSlash = (path: string): string => path.replace(/([^/])$/, '$1/');
