import { openTag } from '../../dialogs/embed/snippets/markup.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { type Edition, isOriginal, otherLanguages } from '../site/edition.ts';
import type { SiteResources } from '../site/site.ts';
import { articleText } from './articleText.ts';
import { dataTag, headTags } from './headTags.ts';
import { alternateLinks, languageLinks } from './languageLinks.ts';
import { rootThemeScript, themeScript } from './themeScript.ts';

const placeholder = /(<tally-map\b[^>]*>)\s*<\/tally-map>/g;

/**
 * The page of an edition. Its texts are filled in, each `<tally-map>` has the opening view, and links to shared files lead to
 * the root of the site.
 * @param html the template: `%name%` for a text, and links to shared files that begin with `./`
 * @param wordsChunk the file of the edition's words from the root of the site, to load with the page
 */
export function editionPage(
  html: string,
  edition: Edition,
  resources: SiteResources,
  wordsChunk?: string,
): string {
  const { css, geometry, base } = resources;
  const preload = wordsChunk ? `<link rel="modulepreload" crossorigin href="./${wordsChunk}">` : '';
  const template = shadowTemplate(
    prerenderFigure(edition, geometry, { 'data-embeds': '' }),
    css.opening,
    css.later,
  );
  const below = inHead(html, preload)
    .replace(/(\s(?:href|src)=")\.\//g, `$1${edition.root}`)
    .replace(/<tally-map\b/g, isOriginal(edition) ? '$&' : `$& lang="${edition.lang}"`)
    .replace(/(<p class="other">)(<\/p>)\s*/, (_, open, close) => otherLine(edition, open, close));
  const head = alternateLinks(edition, base) + rootThemeScript + siteTags(edition, base);
  return inHead(articleText(below, edition), head + headTags(edition, base))
    .replace(placeholder, (_, open) => `${open}${themeScript}${template}</tally-map>`)
    .replace('</body>', (end) => dataTag(edition, base) + end);
}

/** The line of the other languages. Without any the line is removed, since it has a margin. */
const otherLine = (edition: Edition, open: string, close: string): string =>
  otherLanguages(edition).length > 0 ? `${open}${languageLinks(edition)}${close}\n        ` : '';

const inHead = (html: string, tags: string): string => html.replace('</head>', (end) => tags + end);

/** What the page's script reads in the head: the root of the site, the story's languages, and the frozen version. */
const siteTags = (edition: Edition, base: string | null): string =>
  openTag('meta', { name: 'tally-site', content: base ?? edition.root }) +
  openTag('meta', { name: 'tally-languages', content: edition.languages.map(({ lang }) => lang).join(' ') }) +
  (edition.frozen ? openTag('meta', { name: 'tally-frozen', content: edition.frozen }) : '');
