import { frameAddress, resizerAddress } from './embedAddresses.ts';
import type { Snippet } from './embedRequest.ts';
import { frameHeights, measuredStyle, reservedStyle } from './frameHeights.ts';
import { scriptMarks, tag } from './markup.ts';
import { standIn } from './standIn.ts';

/** What a framed map may do: run, open its sources in pages of their own, save files; never reach its host. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What a host hands on to a framed map. */
export const allowed = 'clipboard-write; web-share; fullscreen';

/** A frame in a box that knows its width, and on a line of its own the script that lets it follow the map's height. */
export const iframeSnippet: Snippet = (request) =>
  [
    tag(
      'div',
      { style: measuredStyle },
      tag('iframe', {
        src: frameAddress(request),
        title: request.title,
        width: '100%',
        height: String(frameHeights.wide),
        style: `width:100%;${reservedStyle};border:0`,
        loading: 'lazy',
        sandbox,
        allow: allowed,
        referrerpolicy: 'no-referrer',
      }) + standIn(request),
    ),
    tag('script', { async: true, src: resizerAddress(request), ...scriptMarks }),
  ].join('\n');
