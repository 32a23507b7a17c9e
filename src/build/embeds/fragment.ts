import { openTag, tag } from '../../dialogs/embed/snippets/markup.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { openingModel, prerenderFigure, shadowTemplate } from '../figure/prerenderFigure.ts';
import { wholeStyle } from '../figure/styleSheets.ts';
import { hashSource } from '../serving/csp.ts';
import { type Edition, isOriginal, sourceOf } from '../site/edition.ts';
import { fileUrl, pageUrl } from '../site/publicUrls.ts';

/** The source for `style-src` that allows the style of a fragment: `"'sha256-…'"`. */
export const fragmentStyle = ({ css }: Pick<Edition, 'css'>): string => hashSource(wholeStyle(css));

/**
 * The element with its opening view, to paste into an article. Without a script the map, the number, the legend and the open
 * table can be read. `embed.js` makes it interactive without moving anything.
 * @param source the path of the story from the root of the site
 */
export function fragment(edition: Edition, source = sourceOf(edition)): string {
  const { base, css } = edition;
  const attributes = {
    ...(base && { src: base + source }),
    ...(!isOriginal(edition) && { lang: edition.lang }),
    open: 'table',
  };
  const figure = shadowTemplate(figureAlone(edition), wholeStyle(css));
  return [
    `<!-- Tally Map. A Content Security Policy has to name its style: style-src ${fragmentStyle(edition)} -->`,
    tag('tally-map', attributes, figure + fallback(edition)),
    '',
  ].join('\n');
}

/** The figure with all rows of its table, marked with `data-alone`, since it may stay without a script. */
const figureAlone = (edition: Edition): string =>
  prerenderFigure(
    edition,
    { 'data-page': edition.base && pageUrl(edition.base, edition), 'data-alone': '' },
    { open: 'table', showsAllRows: true },
  );

/** The picture as a link to the page, for feeds and reader modes, which ignore a shadow root. Empty without a base. */
function fallback(edition: Edition): string {
  const { base } = edition;
  if (!base) return '';
  const picture = openTag('img', {
    src: fileUrl(base, edition, 'picture.png'),
    alt: tallyInWords(openingModel(edition)),
    loading: 'lazy',
  });
  return tag('p', {}, tag('a', { href: pageUrl(base, edition) }, picture));
}
