import { type Edition, otherLanguages, pathFrom } from '../site/edition.ts';

/**
 * A script that redirects a frame to the language in its query: `embed.html?lang=es` was the address of the Spanish map
 * before each language had its own. It stops the document, so that nothing is painted and no height is reported. Paths are
 * relative to the frame's address, since the same file has two. Empty if the story has one language.
 */
export function languageScript(edition: Edition): string {
  const folders = otherLanguages(edition).map(({ lang, folder }) => [lang, pathFrom(edition.folder, folder)]);
  if (folders.length === 0) return '';
  const known = JSON.stringify({ ['__proto__']: null, ...Object.fromEntries(folders) });
  return String.raw`<script data-cfasync="false">{let u=new URL(location),p=u.pathname,f=${known}[u.searchParams.get('lang')?.toLowerCase().split('-')[0]];f&&(u.pathname=p.replace(/embed(\.html|\/index\.html|\/?)$/,f+'$&'));if(u.pathname!=p){stop();location.replace(u)}}</script>`;
}
