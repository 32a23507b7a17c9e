import { frameAddress, pageAddress, resizerAddress } from './addresses.ts';
import type { Snippet } from './embedRequest.ts';
import { frameHeights } from './frameHeights.ts';
import { escaped, tag } from './markup.ts';

/** What a framed map may do: run, open its sources in pages of their own, save files; never reach its host. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What a host hands on to a framed map. */
export const allowed = 'clipboard-write; web-share; fullscreen';

/**
 * A frame, and on a line of its own the script that lets it follow the map's height. The height is an attribute,
 * since every resizer writes that or `style.height`: a `min-height` would keep a wide frame from shrinking.
 */
export const iframeSnippet: Snippet = (request) =>
  [
    tag(
      'iframe',
      {
        src: frameAddress(request),
        title: request.title,
        width: '100%',
        height: String(frameHeights[640][request.choices.count]),
        style: 'width:100%;border:0',
        loading: 'lazy',
        sandbox,
        allow: allowed,
        referrerpolicy: 'no-referrer',
      },
      tag('a', { href: pageAddress(request) }, escaped(request.title)),
    ),
    tag('script', { async: true, src: resizerAddress(request) }),
  ].join('\n');
