import { escaped } from '../../dialogs/embed/markup.ts';
import type { Outlines } from '../../geometry/outlines.ts';
import type { Story } from '../../story/schema.ts';
import { openTag } from '../figure/markup.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import type { FigureStyle } from '../figure/styleSheet.ts';
import { pageAddressIn } from '../site/addresses.ts';
import { articleText } from './articleText.ts';
import { dataTag, headTags } from './headTags.ts';
import { type PageWords, pageLanguages } from './pageWords.ts';
import { rootThemeScript, themeScript } from './themeScript.ts';

/** What a view is drawn from. */
export interface ViewParts {
  readonly story: Story;
  readonly geometry: Outlines;
}

/** What every page is made of, whatever its language. */
export interface PageParts extends ViewParts {
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public address of the site, from `publicAddress`; `null` where none is set. */
  readonly base: string | null;
  /** Where the frozen version of the record lies, from the root of the site; `null` where there is none. */
  readonly frozen: string | null;
}

const placeholder = /(<tally-map\b[^>]*>)\s*<\/tally-map>/g;
const { en, es } = pageLanguages;

/** The page in English: its marks filled, and the opening view in every `<tally-map>`. @param html with the marks */
export const englishPage = (html: string, parts: PageParts): string =>
  filled(linked(html, en, parts.base), en, parts);

/**
 * The page in Spanish, one folder below the English one: its links lead up, its maps speak Spanish, and the words
 * that they always need there are loaded with the page.
 * @param html with the marks, and with relative links from the root of the site, which begin with `./`
 * @param wordsChunk the file of the Spanish words, from the root of the site
 */
export function spanishPage(html: string, parts: PageParts, wordsChunk?: string): string {
  const preload = wordsChunk && `<link rel="modulepreload" crossorigin href="./${wordsChunk}">`;
  const below = inHead(linked(html, es, parts.base), preload ?? '')
    .replace(/<html lang="\w+"/, `<html lang="${es.figure.lang}"`)
    .replace(/<tally-map\b/g, `$& lang="${es.figure.lang}"`)
    .replace(/(\s(?:href|src)=")\.\//g, '$1../');
  return filled(below, es, parts);
}

/** With links to the other version: one to see, at the head of the article, and one for machines, whole where it can be. */
function linked(html: string, words: PageWords, base: string | null): string {
  const pages: readonly PageWords[] = [en, es];
  const alternates = pages.map(
    (each) =>
      `<link rel="alternate" hreflang="${each.figure.lang}" href="${base ? escaped(pageAddressIn(base, each)) : each.href}">`,
  );
  const others = pages
    .filter((each) => each !== words)
    .map(
      ({ href, figure: { lang }, inThisLanguage }) =>
        `<a href="${href}" hreflang="${lang}" lang="${lang}">${inThisLanguage}</a>`,
    );
  return inHead(html, alternates.join('')).replace(/(<p class="other">)(<\/p>)/, `$1${others.join(' ')}$2`);
}

const inHead = (html: string, links: string): string => html.replace('</head>', () => `${links}</head>`);

function filled(html: string, words: PageWords, parts: PageParts): string {
  const { story, geometry, css, base } = parts;
  const figure = prerenderFigure(story, geometry, words.figure, { 'data-embeds': '' });
  const template = shadowTemplate(figure, css.opening, css.later);
  const page = articleText(html, story, words).replace(
    placeholder,
    (_, open) => `${open}${themeScript}${template}</tally-map>`,
  );
  const head = inHead(page, rootThemeScript + siteTags(words, parts) + headTags(story, words, base));
  return head.replace('</body>', (end) => dataTag(story, words, base) + end);
}

/** What the page's own script asks the head: where the site is, and the version that stays. */
const siteTags = ({ href }: PageWords, { base, frozen }: PageParts): string =>
  openTag('meta', { name: 'tally-site', content: base ?? (href === './' ? './' : '../') }) +
  (frozen ? openTag('meta', { name: 'tally-frozen', content: frozen }) : '');
