import { createHash } from 'node:crypto';

/** The hash of a text in a Content Security Policy: `"'sha256-…'"`. Source: CSP Level 3, "hash-source". */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of a framed map: only inline scripts and styles, and pictures that the script makes. It has no
 * `frame-ancestors`: even `*` blocks a map in articles inside a sandboxed frame or an app.
 * @param html the whole document
 */
export const frameCsp = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesOf(html, inlineScripts) || "'none'"}`,
    `style-src ${hashesOf(html, inlineStyles) || "'none'"}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The policy of a page: scripts, data and pictures from the site, and inline scripts and styles by their hashes.
 * @param html the whole document
 * @param base the public URL, which the previews of the embed dialog load
 */
export const pageCsp = (html: string, base: string | null): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashesOf(html, inlineScripts)}`.trim(),
    `style-src ${hashesOf(html, inlineStyles) || "'none'"}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    `frame-src 'self'${base === null ? '' : ` ${new URL(base).origin}`}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy in a document's head, which framed maps have; `undefined` if there is none. */
export const metaCsp = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

/** Inline scripts that run: data blocks have a type. */
const inlineScripts = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const hashesOf = (html: string, elements: RegExp): string =>
  [...new Set([...html.matchAll(elements)].map(([, text]) => hashSource(text as string)))].join(' ');
