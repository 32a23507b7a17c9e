import { hashSource } from '../embeds/csp.ts';

/**
 * The Content Security Policy that a document is served with: its own where it has one in its head, as a framed map has.
 * That names no `frame-ancestors`: even `*` keeps a map out of articles that stand in a sandboxed frame or in an app.
 * Else it may run and ask for what is of the site, and what stands in it is named by its hash.
 * @param html the whole document
 * @param base from `publicAddress`: where the map is previewed from, if the site is looked at elsewhere
 */
export const documentPolicy = (html: string, base: string | null): string =>
  ownPolicy(html) ?? pagePolicy(html, base);

/** The policy that stands in a document's head. */
export const ownPolicy = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

const pagePolicy = (html: string, base: string | null): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashesOf(html, inlineScripts)}`,
    `style-src${hashesOf(html, inlineStyles) || " 'none'"}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    `frame-src 'self'${base === null ? '' : ` ${new URL(base).origin}`}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Scripts that run; data blocks have a type and do not. */
const inlineScripts = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const hashesOf = (html: string, elements: RegExp): string =>
  [...new Set([...html.matchAll(elements)].map(([, text]) => ` ${hashSource(text as string)}`))].join('');
