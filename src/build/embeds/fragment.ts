import { escaped } from '../../dialogs/embed/markup.ts';
import { english } from '../../i18n/en.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { wholeStyle } from '../figure/styleSheet.ts';
import type { PageParts } from '../page/page.ts';
import { hashSource } from './policy.ts';

/** What a policy has to name in `style-src` so that the fragment's style is let pass. */
export const fragmentStyle = ({ css }: PageParts): string => hashSource(wholeStyle(css));

/**
 * The element with its opening view to paste into an article: map, number, legend and the whole table, which is open,
 * are read without any script. `embed.js` brings it to life where the article has it, and moves nothing.
 * @param record where its story lies, from the page
 */
export function fragment(parts: PageParts, record: string): string {
  const { base } = parts;
  const src = base ? ` src="${escaped(base + record)}"` : '';
  return [
    `<!-- Tally Map. A Content Security Policy has to name its style: style-src ${fragmentStyle(parts)} -->`,
    `<tally-map${src} open="table">${shadowTemplate(standingAlone(parts), wholeStyle(parts.css))}</tally-map>`,
    '',
  ].join('\n');
}

/** The figure marked as one that may have no script, with all rows of its table shown. */
const standingAlone = ({ story, geometry, base }: PageParts): string =>
  prerenderFigure(
    story,
    geometry,
    english,
    { 'data-page': base, 'data-alone': '' },
    { open: 'table', allRows: true },
  );
