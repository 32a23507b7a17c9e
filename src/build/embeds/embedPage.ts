import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { articleText } from '../page/articleText.ts';
import { frameTags } from '../page/headTags.ts';
import { frameScript } from '../page/themeScript.ts';
import { frameCsp } from '../serving/csp.ts';
import { type Edition, isOriginal } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';
import type { SiteResources } from '../site/siteResources.ts';
import { deferredScript, inlineScript, scriptJson } from './inlineScript.ts';
import { languageScript } from './languageScript.ts';

const placeholder = /<tally-map>\s*<\/tally-map>/;

/** The scripts of the frame, bundled: each classic, to stand in the page. */
export interface FrameScripts {
  /** What tells hosts of the height: it runs at once, since a host may ask as soon as the frame is there. */
  readonly height: string;
  /** What brings the figure to life, once it was painted. */
  readonly main: string;
}

/** The files in the folder of an edition that hold its framed map, the same in both: hosts add a slash and a query. */
export const frameFiles = ['embed.html', 'embed/index.html'] as const;

/**
 * The graphic alone as one file that asks for nothing: opening view, story and script stand in it, under a policy
 * that lets it ask for nothing either.
 * @param html `embed.html` as it lies in the project
 */
export function embedPage(
  html: string,
  edition: Edition,
  resources: SiteResources,
  scripts: FrameScripts,
): string {
  const page = frameDocument(html, edition, resources)
    .replace(linkTo('heightScript'), () => inlineScript(scripts.height))
    .replace(linkTo('framedMap'), () => deferredScript(scripts.main));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${frameCsp(page)}" />`;
  return page.replace('<meta charset="utf-8" />', (charset) => `${charset}${policy}`);
}

const linkTo = (name: 'heightScript' | 'framedMap'): string =>
  `<script type="module" src="/src/embed/${name}.ts"></script>`;

/** The page with the opening view and the story in its element; its own scripts are still links. */
export function frameDocument(html: string, edition: Edition, resources: SiteResources): string {
  const { story, lang } = edition;
  const { geometry, css, base } = resources;
  const figure = prerenderFigure(edition, geometry, { 'data-page': base && pageUrl(base, edition) });
  const inline = `<script type="application/json">${scriptJson(story)}</script>`;
  const open = isOriginal(edition) ? '<tally-map>' : `<tally-map lang="${lang}">`;
  const element = `${open}${frameScript}${shadowTemplate(figure, css.opening, css.later)}${inline}</tally-map>`;
  return articleText(html, edition)
    .replace('</title>', (end) => end + languageScript(edition))
    .replace('</head>', (end) => frameTags(edition, base) + end)
    .replace(placeholder, () => element);
}
