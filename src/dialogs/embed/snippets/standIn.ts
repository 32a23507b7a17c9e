import { pageAddress, pictureAddress } from './embedAddresses.ts';
import type { Snippet } from './embedRequest.ts';
import { attributesText, escaped, tag } from './markup.ts';

/** What takes no room, is not seen, not reached by Tab and not loaded, until feeds and reader modes drop the style. */
const unseen = 'content-visibility:hidden;height:0;margin:0;overflow:hidden';

/** A link to the page by the map's title. */
export const pageLink: Snippet = (request) =>
  tag('a', { href: pageAddress(request) }, escaped(request.title));

/** The map's picture, for where neither frame nor script is let pass, as in feeds and reader modes. */
export const pictureAlone: Snippet = (request) => tag('p', { style: unseen }, picture(request));

/** The same as a link to the page, where no other link is there. */
export const standIn: Snippet = (request) =>
  tag('p', { style: unseen }, tag('a', { href: pageAddress(request) }, picture(request)));

const picture: Snippet = (request) =>
  `<img${attributesText({ src: pictureAddress(request), alt: request.title, loading: 'lazy' })}>`;
