import { attributesText } from '../../dialogs/embed/snippets/markup.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { openingModel } from '../figure/openingModel.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { wholeStyle } from '../figure/styleSheet.ts';
import { openTag } from '../page/openTag.ts';
import { type Edition, isOriginal, sourceOf } from '../site/edition.ts';
import { besideAddress, pageAddress } from '../site/publicAddresses.ts';
import type { Shared } from '../site/shared.ts';
import { hashSource } from './csp.ts';

/** What a policy has to name in `style-src` so that the style of a fragment is let pass. */
export const fragmentStyle = ({ css }: Shared): string => hashSource(wholeStyle(css));

/**
 * The element with its opening view to paste into an article: map, number, legend and the whole table, which is open,
 * are read without any script. `embed.js` brings it to life where the article has it, and moves nothing.
 * @param source where it takes its story from, from the root of the site
 */
export function fragment(edition: Edition, shared: Shared, source = sourceOf(edition)): string {
  const { base, css } = shared;
  const attributes = {
    ...(base && { src: base + source }),
    ...(!isOriginal(edition) && { lang: edition.lang }),
    open: 'table',
  };
  const figure = shadowTemplate(standingAlone(edition, shared), wholeStyle(css));
  return [
    `<!-- Tally Map. A Content Security Policy has to name its style: style-src ${fragmentStyle(shared)} -->`,
    `<tally-map${attributesText(attributes)}>${figure}${standIn(edition, base)}</tally-map>`,
    '',
  ].join('\n');
}

/** The figure marked as one that may have no script, with all rows of its table shown. */
const standingAlone = (edition: Edition, { geometry, base }: Shared): string =>
  prerenderFigure(
    edition,
    geometry,
    { 'data-page': base && pageAddress(base, edition), 'data-alone': '' },
    { open: 'table', allRows: true },
  );

/**
 * What feeds and reader modes keep of it, which know no shadow root: the picture as a link to the page. Without a public
 * address there is nothing to lead to.
 */
function standIn(edition: Edition, base: string | null): string {
  if (!base) return '';
  const picture = openTag('img', {
    src: besideAddress(base, edition, 'picture.png'),
    alt: tallyInWords(openingModel(edition)),
    loading: 'lazy',
  });
  return `<p>${openTag('a', { href: pageAddress(base, edition) })}${picture}</a></p>`;
}
