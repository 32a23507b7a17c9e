import { choiceEntries } from '../choices.ts';
import { embedUrls, type Writer } from './embedUrls.ts';
import { fallbackPicture, pageLink } from './fallback.ts';
import { containerStyle, reservedStyle } from './frameHeights.ts';
import { scriptAttributes, tag } from './markup.ts';

/** The script, and the element in a container. Until the element is defined, it shows a link to the page. */
export const scriptSnippet: Writer = (request) =>
  [
    tag('script', { type: 'module', src: embedUrls.script(request), ...scriptAttributes }),
    // Reader modes remove a `div` with little text besides a link.
    tag(
      'section',
      { style: containerStyle },
      tag(
        'tally-map',
        {
          src: embedUrls.story(request),
          ...Object.fromEntries(choiceEntries(request.choices)),
          style: `display:block;${reservedStyle}`,
        },
        pageLink(request) + fallbackPicture(request),
      ),
    ),
  ].join('\n');
