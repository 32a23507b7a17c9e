import { embedUrls, type Writer } from './embedUrls.ts';
import { linkedFallbackPicture } from './fallback.ts';
import { containerStyle, frameHeights, reservedStyle } from './frameHeights.ts';
import { scriptAttributes, tag } from './markup.ts';

/** The permissions of a framed map: run scripts, open links in new pages, save files. It has no access to its host. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The browser features that the code allows a framed map. */
export const allowedFeatures = 'clipboard-write; web-share; fullscreen';

/** A frame in a container; the second line is the script that fits the frame to the map's height. */
export const iframeSnippet: Writer = (request) =>
  [
    tag(
      'div',
      { style: containerStyle },
      tag('iframe', {
        src: embedUrls.frame(request),
        title: request.title,
        width: '100%',
        height: String(frameHeights.wide),
        style: `width:100%;${reservedStyle};border:0`,
        loading: 'lazy',
        sandbox,
        allow: allowedFeatures,
        referrerpolicy: 'no-referrer',
      }) + linkedFallbackPicture(request),
    ),
    tag('script', { async: true, src: embedUrls.resizer(request), ...scriptAttributes }),
  ].join('\n');
