import { entriesOf } from '../../../lib/entriesOf.ts';

/** The attributes of a tag in their order; `true` writes the name alone. */
export type Written = Readonly<Record<string, string | true>>;

/**
 * On every script that is handed out: no script loader of a host takes it over, and the site does not learn from which
 * page it is asked for.
 * @see https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
 */
export const scriptMarks = { 'data-cfasync': 'false', referrerpolicy: 'no-referrer' } as const;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for markup, between tags and in quoted attributes: `escaped('a < b')` is `"a &lt; b"`. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/**
 * A tag as text, on one line, since some editors break markup where a line ends.
 * @param content markup
 * @example tag('a', { href: 'https://example.org/?a=1&b=2' }, 'Map') // <a href="https://example.org/?a=1&amp;b=2">Map</a>
 */
export const tag = (name: string, attributes: Written, content = ''): string =>
  `<${name}${attributesText(attributes)}>${content}</${name}>`;

/** Attributes as they stand in a tag, each after a space. */
export const attributesText = (attributes: Written): string =>
  entriesOf(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
