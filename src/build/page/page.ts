import { openTag } from '../../dialogs/embed/snippets/markup.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { type Edition, isOriginal, otherLanguages } from '../site/edition.ts';
import type { SiteResources } from '../site/siteResources.ts';
import { articleText } from './articleText.ts';
import { dataTag, headTags } from './headTags.ts';
import { alternateLinks, languageLinks } from './languageLinks.ts';
import { rootThemeScript, themeScript } from './themeScript.ts';

const placeholder = /(<tally-map\b[^>]*>)\s*<\/tally-map>/g;

/**
 * The page of an edition: its marks filled, and the opening view in every `<tally-map>`; its links to what the site
 * shares lead up to the root, and the words that its map always needs are loaded with it.
 * @param html with the marks, and with links to what the site shares that begin with `./`
 * @param wordsChunk the file of its words, from the root of the site, where the page's script does not hold them
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

/** The line of the other languages; none where there are none, since its margin would be left. */
const otherLine = (edition: Edition, open: string, close: string): string =>
  otherLanguages(edition).length > 0 ? `${open}${languageLinks(edition)}${close}\n        ` : '';

const inHead = (html: string, tags: string): string => html.replace('</head>', (end) => tags + end);

/** What the page's own script asks the head: where the site is, the story's languages, and the version that stays. */
const siteTags = (edition: Edition, base: string | null): string =>
  openTag('meta', { name: 'tally-site', content: base ?? edition.root }) +
  openTag('meta', { name: 'tally-languages', content: edition.languages.map(({ lang }) => lang).join(' ') }) +
  (edition.frozen ? openTag('meta', { name: 'tally-frozen', content: edition.frozen }) : '');
