import { JSDOM } from 'jsdom';
import { english } from '../../i18n/en.ts';
import { prerenderFigure } from '../figure/prerender.ts';
import { wholeStyle } from '../figure/styleSheet.ts';
import type { PageParts } from '../page/page.ts';

/** The name under which `embed.js` imports the opening view. */
export const blankName = 'virtual:tally-map/blank';

/** The code of the module that holds the opening view and its style for articles that serve neither. */
export const blankModule = (parts: PageParts): string =>
  `export const markup = ${JSON.stringify(openingMarkup(parts))};\nexport const css = ${JSON.stringify(wholeStyle(parts.css))};\n`;

/** The opening view without what is closed at first and drawn again from the record: the table's rows, the method. */
function openingMarkup({ story, geometry, base }: PageParts): string {
  const figure = JSDOM.fragment(prerenderFigure(story, geometry, english, { 'data-page': base }));
  for (const closed of figure.querySelectorAll('tbody > tr, .method > *')) closed.remove();
  return (figure.firstElementChild as Element).outerHTML;
}
