import { prerenderFigure, shadowTemplate } from '../figure/prerenderFigure.ts';
import { articleText } from '../page/articleText.ts';
import { frameTags } from '../page/headTags.ts';
import { frameScript } from '../page/themeScript.ts';
import { frameCsp } from '../serving/csp.ts';
import { type Edition, isOriginal, otherLanguages, pathFrom } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';
import { deferredScript, inlineScript, scriptJson } from './inlineScript.ts';
import type { FrameScripts } from './scripts.ts';

const placeholder = /<tally-map>\s*<\/tally-map>/;

/** The files of a framed map in the folder of an edition. They are equal: some hosts add a slash to the URL. */
export const frameFiles = ['embed.html', 'embed/index.html'] as const;

/**
 * The framed map as one file. Opening view, story and scripts are inline, and its policy forbids all requests.
 * @param html the text of the project's `embed.html`
 */
export function embedPage(html: string, edition: Edition, scripts: FrameScripts): string {
  const page = frameDocument(html, edition)
    .replace(linkTo('heightScript'), () => inlineScript(scripts.heightScript.code))
    .replace(linkTo('framedMap'), () => deferredScript(scripts.framedMap.code));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${frameCsp(page)}" />`;
  return page.replace('<meta charset="utf-8" />', (charset) => `${charset}${policy}`);
}

const linkTo = (name: keyof FrameScripts): string =>
  `<script type="module" src="/src/embed/${name}.ts"></script>`;

/** The framed map before its scripts are inlined. */
export function frameDocument(html: string, edition: Edition): string {
  const { story, lang, css, base } = edition;
  const figure = prerenderFigure(edition, { 'data-page': base && pageUrl(base, edition) });
  const inline = `<script type="application/json">${scriptJson(story)}</script>`;
  const open = isOriginal(edition) ? '<tally-map>' : `<tally-map lang="${lang}">`;
  const element = `${open}${frameScript}${shadowTemplate(figure, css.opening, css.later)}${inline}</tally-map>`;
  return articleText(html, edition)
    .replace('</title>', (end) => end + languageScript(edition))
    .replace('</head>', (end) => frameTags(edition) + end)
    .replace(placeholder, () => element);
}

/**
 * A script that redirects a frame to the language in its query, since articles may hold the older URL
 * `embed.html?lang=es`. It stops the document, so that nothing is painted and no height is reported. Its paths are relative,
 * since the same file has two URLs. It is empty if the story has one language.
 */
function languageScript(edition: Edition): string {
  const folders = otherLanguages(edition).map(({ lang, folder }) => [lang, pathFrom(edition.folder, folder)]);
  if (folders.length === 0) return '';
  const known = JSON.stringify({ ['__proto__']: null, ...Object.fromEntries(folders) });
  return String.raw`<script data-cfasync="false">{let u=new URL(location),p=u.pathname,f=${known}[u.searchParams.get('lang')?.toLowerCase().split('-')[0]];f&&(u.pathname=p.replace(/embed(\.html|\/index\.html|\/?)$/,f+'$&'));if(u.pathname!=p){stop();location.replace(u)}}</script>`;
}
