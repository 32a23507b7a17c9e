import { createHash } from 'node:crypto';

/** A text's hash as a policy names it: `"'sha256-…'"`. Source: CSP Level 3, "hash-source". */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy of a document that asks nothing of anybody: it may run and be styled by what stands in
 * it alone, and show pictures that it makes itself.
 * @param html the whole document
 */
export const contentPolicy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesOf(html, /<script(?: data-cfasync="false")?>([\s\S]*?)<\/script>/g)}`,
    `style-src ${hashesOf(html, /<style>([\s\S]*?)<\/style>/g)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashesOf = (html: string, elements: RegExp): string =>
  [...new Set([...html.matchAll(elements)].map(([, text]) => hashSource(text as string)))].join(' ') ||
  "'none'";
