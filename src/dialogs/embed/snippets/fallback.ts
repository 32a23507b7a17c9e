import { pageAddress, pictureAddress, type Snippet } from './embedAddresses.ts';
import { escaped, openTag, tag } from './markup.ts';

/** Hides a picture, its link and its request. Feeds and reader modes remove the style and show the picture. */
const hiddenStyle = 'content-visibility:hidden;height:0;margin:0;overflow:hidden';

/** A link to the page with the map's title. */
export const pageLink: Snippet = (request) =>
  tag('a', { href: pageAddress(request) }, escaped(request.title));

/** The map's picture for feeds and reader modes, which have no frames and scripts. */
export const fallbackPicture: Snippet = (request) => tag('p', { style: hiddenStyle }, picture(request));

/** The fallback picture as a link to the page. */
export const linkedFallbackPicture: Snippet = (request) =>
  tag('p', { style: hiddenStyle }, tag('a', { href: pageAddress(request) }, picture(request)));

const picture: Snippet = (request) =>
  openTag('img', { src: pictureAddress(request), alt: request.title, loading: 'lazy' });
