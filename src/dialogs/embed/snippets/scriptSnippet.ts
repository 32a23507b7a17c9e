import { writtenOf } from '../choices.ts';
import { recordAddress, scriptAddress } from './embedAddresses.ts';
import type { Snippet } from './embedRequest.ts';
import { measuredStyle, reservedStyle } from './frameHeights.ts';
import { scriptMarks, tag } from './markup.ts';
import { pageLink, pictureAlone } from './standIn.ts';

/** The script, and the element in a box that knows its width; a link to the page stands in it until it is live. */
export const scriptSnippet: Snippet = (request) =>
  [
    tag('script', { type: 'module', src: scriptAddress(request), ...scriptMarks }),
    // No `div`: reader modes throw away one that holds little text beside its link.
    tag(
      'section',
      { style: measuredStyle },
      tag(
        'tally-map',
        {
          src: recordAddress(request),
          ...Object.fromEntries(writtenOf(request.choices)),
          style: `display:block;${reservedStyle}`,
        },
        pageLink(request) + pictureAlone(request),
      ),
    ),
  ].join('\n');
