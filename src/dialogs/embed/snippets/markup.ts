import { entriesOf } from '../../../lib/entriesOf.ts';

/** The attributes of a tag in their order; `true` writes only the name. */
export type TagAttributes = Readonly<Record<string, string | true>>;

/**
 * The attributes of every script in a snippet. Script loaders of hosts ignore it, and the site does not learn which page
 * requests it.
 * @see https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
 */
export const scriptAttributes = { 'data-cfasync': 'false', referrerpolicy: 'no-referrer' } as const;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text escaped for markup, between tags and in quoted attributes: `escaped('a < b')` is `"a &lt; b"`. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/**
 * A tag as text on one line, since some editors break markup at the end of a line.
 * @param content markup
 * @example tag('a', { href: 'https://example.org/?a=1&b=2' }, 'Map') // <a href="https://example.org/?a=1&amp;b=2">Map</a>
 */
export const tag = (name: string, attributes: TagAttributes, content = ''): string =>
  `${openTag(name, attributes)}${content}</${name}>`;

/** An opening tag: `openTag('link', { rel: 'canonical', href })` is `<link rel="canonical" href="…">`. */
export const openTag = (name: string, attributes: TagAttributes): string =>
  `<${name}${attributesText(attributes)}>`;

/** Attributes as in a tag, each after a space. */
export const attributesText = (attributes: TagAttributes): string =>
  entriesOf(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
