import { embedUrls, type Writer } from './embedUrls.ts';
import { escaped, openTag, tag } from './markup.ts';

/** Hides a picture, its link and its request. Feeds and reader modes remove the style and show the picture. */
const hiddenStyle = 'content-visibility:hidden;height:0;margin:0;overflow:hidden';

/** A link to the page with the map's title. */
export const pageLink: Writer = (request) =>
  tag('a', { href: embedUrls.page(request) }, escaped(request.title));

/** The map's picture for feeds and reader modes, which have no frames and scripts. */
export const fallbackPicture: Writer = (request) => tag('p', { style: hiddenStyle }, picture(request));

/** The fallback picture as a link to the page. */
export const linkedFallbackPicture: Writer = (request) =>
  tag('p', { style: hiddenStyle }, tag('a', { href: embedUrls.page(request) }, picture(request)));

const picture: Writer = (request) =>
  openTag('img', {
    src: embedUrls.picture(request),
    alt: request.pictureAlt,
    width: '100%',
    loading: 'lazy',
  });
