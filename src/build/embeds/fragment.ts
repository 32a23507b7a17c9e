import { openTag, tag } from '../../dialogs/embed/snippets/markup.ts';
import { tallyInWords } from '../../picture/viewInWords.ts';
import { openingModel } from '../figure/openingModel.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { wholeStyle } from '../figure/styleSheet.ts';
import { hashSource } from '../serving/csp.ts';
import { type Edition, isOriginal, sourceOf } from '../site/edition.ts';
import { fileUrl, pageUrl } from '../site/publicUrls.ts';
import type { SiteResources } from '../site/siteResources.ts';

/** What a policy has to name in `style-src` so that the style of a fragment is let pass. */
export const fragmentStyle = ({ css }: SiteResources): string => hashSource(wholeStyle(css));

/**
 * The element with its opening view to paste into an article: map, number, legend and the whole table, which is open,
 * are read without any script. `embed.js` brings it to life where the article has it, and moves nothing.
 * @param source where it takes its story from, from the root of the site
 */
export function fragment(edition: Edition, resources: SiteResources, source = sourceOf(edition)): string {
  const { base, css } = resources;
  const attributes = {
    ...(base && { src: base + source }),
    ...(!isOriginal(edition) && { lang: edition.lang }),
    open: 'table',
  };
  const figure = shadowTemplate(standingAlone(edition, resources), wholeStyle(css));
  return [
    `<!-- Tally Map. A Content Security Policy has to name its style: style-src ${fragmentStyle(resources)} -->`,
    tag('tally-map', attributes, figure + fallback(edition, base)),
    '',
  ].join('\n');
}

/** The figure marked as one that may have no script, with all rows of its table shown. */
const standingAlone = (edition: Edition, { geometry, base }: SiteResources): string =>
  prerenderFigure(
    edition,
    geometry,
    { 'data-page': base && pageUrl(base, edition), 'data-alone': '' },
    { open: 'table', allRows: true },
  );

/**
 * The picture as a link to the page, for feeds and reader modes, which know no shadow root. Empty without a public address.
 */
function fallback(edition: Edition, base: string | null): string {
  if (!base) return '';
  const picture = openTag('img', {
    src: fileUrl(base, edition, 'picture.png'),
    alt: tallyInWords(openingModel(edition)),
    loading: 'lazy',
  });
  return tag('p', {}, tag('a', { href: pageUrl(base, edition) }, picture));
}
