import { pageAddress, pictureAddress, type Snippet } from './embedAddresses.ts';
import { escaped, openTag, tag } from './markup.ts';

/** Hides a picture without a box, a tab stop or a download. Feeds and reader modes drop the style and show it. */
const hiddenStyle = 'content-visibility:hidden;height:0;margin:0;overflow:hidden';

/** A link to the page by the map's title. */
export const pageLink: Snippet = (request) =>
  tag('a', { href: pageAddress(request) }, escaped(request.title));

/** The map's picture for readers without frames and scripts, as in feeds and reader modes. */
export const fallbackPicture: Snippet = (request) => tag('p', { style: hiddenStyle }, picture(request));

/** The same as a link to the page. */
export const linkedFallbackPicture: Snippet = (request) =>
  tag('p', { style: hiddenStyle }, tag('a', { href: pageAddress(request) }, picture(request)));

const picture: Snippet = (request) =>
  openTag('img', { src: pictureAddress(request), alt: request.title, loading: 'lazy' });
