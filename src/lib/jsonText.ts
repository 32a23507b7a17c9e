import { entriesOf } from './entriesOf.ts';

/**
 * A value as JSON text with two spaces a level, as `JSON.stringify` writes it. Old scripts of host pages replace that, or
 * break it by a `toJSON` on all arrays.
 * @example jsonText({ a: ['b'] }) // '{\n  "a": [\n    "b"\n  ]\n}'
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return between(
      '[]',
      value.map((each) => jsonText(each, inner)),
      indent,
    );
  const members = entriesOf(value as Record<string, unknown>)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${quoted(name)}: ${jsonText(each, inner)}`);
  return between('{}', members, indent);
}

const between = ([open, close]: string, items: readonly string[], indent: string): string =>
  items.length === 0
    ? `${open}${close}`
    : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;

/** Escapes quotation mark, backslash and control characters. Source: ECMA-404, 9. */
const quoted = (text: string): string => `"${text.replace(/["\\\p{Cc}]/gu, escaped)}"`;

const escaped = (sign: string): string =>
  sign === '"' || sign === '\\' ? `\\${sign}` : `\\u${`000${sign.charCodeAt(0).toString(16)}`.slice(-4)}`;
