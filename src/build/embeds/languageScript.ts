import { type Edition, otherLanguages, pathFrom } from '../site/edition.ts';

/**
 * Leads from a frame to that of another language of its story, where the query asks for one: `embed.html?lang=es` was the
 * address of the Spanish map before each language had one of its own. Nothing of the document is read on, so that neither
 * is anything painted nor a height told. It counts from the frame's own address, since the same file lies at two.
 */
export function languageScript(edition: Edition): string {
  const folders = otherLanguages(edition).map(({ lang, folder }) => [lang, pathFrom(edition.folder, folder)]);
  if (folders.length === 0) return '';
  const known = JSON.stringify({ ['__proto__']: null, ...Object.fromEntries(folders) });
  return String.raw`<script data-cfasync="false">{let u=new URL(location),p=u.pathname,f=${known}[u.searchParams.get('lang')?.toLowerCase().split('-')[0]];f&&(u.pathname=p.replace(/embed(\.html|\/index\.html|\/?)$/,f+'$&'));if(u.pathname!=p){stop();location.replace(u)}}</script>`;
}
