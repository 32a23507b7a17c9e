import type { Dataset } from '../domain/dataset.ts';
import { english } from '../domain/messages.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for markup: `escapeText('a < b')` is `"a &lt; b"`. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/**
 * Fills the page's `%name%` marks with what the record says of itself: `%title%`, `%deck%`, `%counted%`,
 * `%answered%`, `%dispute%`, `%asOf%`, `%sources%` (their number).
 */
export function articleText(html: string, { title, deck, method, asOf, sources }: Dataset): string {
  const texts: Record<string, string> = {
    title,
    deck,
    ...method,
    asOf: english.fullDay(asOf),
    sources: String(Object.keys(sources).length),
  };
  return html.replace(/%(\w+)%/g, (mark, name) => (name in texts ? escapeText(texts[name] as string) : mark));
}
