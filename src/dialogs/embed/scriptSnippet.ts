import { pageAddress, recordAddress, scriptAddress } from './addresses.ts';
import { writtenOf } from './choices.ts';
import type { Snippet } from './embedRequest.ts';
import { measuredStyle, reservedStyle } from './frameHeights.ts';
import { escaped, scriptMarks, tag } from './markup.ts';

/** The script, and the element in a box that knows its width; a link to the page stands in it until it is live. */
export const scriptSnippet: Snippet = (request) =>
  [
    tag('script', { type: 'module', src: scriptAddress(request), ...scriptMarks }),
    tag(
      'div',
      { style: measuredStyle },
      tag(
        'tally-map',
        {
          src: recordAddress(request),
          ...Object.fromEntries(writtenOf(request.choices)),
          style: `display:block;${reservedStyle}`,
        },
        tag('a', { href: pageAddress(request) }, escaped(request.title)),
      ),
    ),
  ].join('\n');
