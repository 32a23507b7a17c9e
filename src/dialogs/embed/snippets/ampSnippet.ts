import { embedUrls, type Writer } from './embedUrls.ts';
import { frameHeights } from './frameHeights.ts';
import { allowedFeatures } from './iframeSnippet.ts';
import { escaped, tag } from './markup.ts';

/** AMP's component for frames, which its validator requires. */
const component = 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js';

/**
 * An AMP frame with its component. AMP allows a frame near the top of a page if it has a placeholder. The frame grows with
 * the map; while it is in view, AMP grows it on a press of the overflow button.
 * @see https://amp.dev/documentation/components/amp-iframe
 */
export const ampSnippet: Writer = (request) =>
  [
    tag('script', { async: true, 'custom-element': 'amp-iframe', src: component }),
    tag(
      'amp-iframe',
      {
        src: secured(embedUrls.frame(request)),
        title: request.title,
        layout: 'fixed-height',
        width: 'auto',
        height: String(frameHeights.narrow),
        sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
        allow: allowedFeatures,
        referrerpolicy: 'no-referrer',
        resizable: true,
      },
      placeholder(request) + overflow(request),
    ),
    tag('p', {}, tag('a', { href: secured(embedUrls.page(request)) }, escaped(request.title))),
  ].join('\n');

const placeholder: Writer = (request) =>
  tag('amp-img', {
    placeholder: true,
    layout: 'fill',
    'object-fit': 'contain',
    'object-position': 'top',
    src: secured(embedUrls.picture(request)),
    alt: request.pictureAlt,
  });

const overflow: Writer = ({ words: { showWholeMap } }) =>
  tag(
    'div',
    { overflow: true, tabindex: '0', role: 'button', 'aria-label': showWholeMap },
    escaped(showWholeMap),
  );

/** A URL with https, which AMP requires. */
const secured = (url: string): string => url.replace(/^http:/, 'https:');
