import { openTag, tag } from '../../dialogs/embed/snippets/markup.ts';
import { languages } from '../../i18n/languages.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerenderFigure.ts';
import { type Edition, isOriginal, otherLanguages, pathFrom } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';
import { articleText } from './articleText.ts';
import { headTags } from './headTags.ts';
import { dataTag } from './structuredData.ts';
import { rootThemeScript, themeScript } from './themeScript.ts';

const placeholder = /(<tally-map\b[^>]*>)\s*<\/tally-map>/g;

/**
 * The page of an edition: its texts are filled in, each `<tally-map>` has the opening view, and links to shared files lead to
 * the root of the site.
 * @param html the template, with `%name%` for texts and `./` before shared files
 * @param wordsChunk the script of the edition's words, from the root of the site; the page preloads it
 */
export function editionPage(html: string, edition: Edition, wordsChunk?: string): string {
  const { css } = edition;
  const preload = wordsChunk ? `<link rel="modulepreload" crossorigin href="./${wordsChunk}">` : '';
  const figure = prerenderFigure(edition, { 'data-embeds': '' });
  const template = shadowTemplate(figure, css.opening, css.later);
  const below = inHead(html, preload)
    .replace(/(\s(?:href|src)=")\.\//g, `$1${pathFrom(edition.folder, '')}`)
    .replace(/<tally-map\b/g, isOriginal(edition) ? '$&' : `$& lang="${edition.lang}"`)
    .replace(/(<p class="other">)(<\/p>)\s*/, (_, open, close) => otherLine(edition, open, close));
  const head = alternateLinks(edition) + rootThemeScript + siteTags(edition);
  return inHead(articleText(below, edition), head + headTags(edition))
    .replace(placeholder, (_, open) => `${open}${themeScript}${template}</tally-map>`)
    .replace('</body>', (end) => dataTag(edition) + end);
}

/** The line of links to the other languages. If there are none, the line is removed, since it has a margin. */
const otherLine = (edition: Edition, open: string, close: string): string =>
  otherLanguages(edition).length > 0 ? `${open}${languageLinks(edition)}${close}\n        ` : '';

const inHead = (html: string, tags: string): string => html.replace('</head>', (end) => tags + end);

/** The tags for the page's script: the root of the site, the story's languages, and the frozen version. */
const siteTags = (edition: Edition): string =>
  openTag('meta', { name: 'tally-site', content: edition.base ?? pathFrom(edition.folder, '') }) +
  openTag('meta', { name: 'tally-languages', content: edition.languages.map(({ lang }) => lang).join(' ') }) +
  (edition.frozen ? openTag('meta', { name: 'tally-frozen', content: edition.frozen }) : '');

/**
 * The links for search engines to each language of a story; empty if it has one language. Without a base they are relative
 * to the page.
 */
function alternateLinks({ languages, folder, base }: Edition): string {
  if (languages.length < 2) return '';
  const links = languages.map((each) => {
    const href = base === null ? pathFrom(folder, each.folder) : pageUrl(base, each);
    return openTag('link', { rel: 'alternate', hreflang: each.lang, href });
  });
  return links.join('');
}

/** The links for readers to the other languages of a story, each by its own name. */
const languageLinks = (edition: Edition): string =>
  otherLanguages(edition)
    .map(({ lang, folder }) => {
      const href = pathFrom(edition.folder, folder);
      return tag('a', { href, hreflang: lang, lang }, languages[lang]?.name);
    })
    .join(' ');
