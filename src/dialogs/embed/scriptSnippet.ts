import { pageAddress, recordAddress, scriptAddress } from './addresses.ts';
import { writtenOf } from './choices.ts';
import type { Snippet } from './embedRequest.ts';
import { escaped, tag } from './markup.ts';

/** The element and its script; a link to the page stands in the element until it is live. */
export const scriptSnippet: Snippet = (request) =>
  [
    tag('script', { type: 'module', src: scriptAddress(request) }),
    tag(
      'tally-map',
      { src: recordAddress(request), ...Object.fromEntries(writtenOf(request.choices)) },
      tag('a', { href: pageAddress(request) }, escaped(request.title)),
    ),
  ].join('\n');
