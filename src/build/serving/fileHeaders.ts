import { metaCsp, pageCsp } from './csp.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every file: articles of any origin may frame, run, fetch and show it. */
export const everyFile: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `Cache-Control` for files that never change, and for all others: five minutes, so that a correction appears soon. */
const caching = { lasting: 'public, max-age=31536000, immutable', short: 'public, max-age=300' } as const;

/** Allows cross-origin isolated pages to frame a map: it loads nothing. */
const isolated: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** The headers of folders whose files never change: `assets/` has hashed names, `v/` frozen versions. */
export const ofFolder: Readonly<Record<string, Headers>> = {
  'assets/': { 'Cache-Control': caching.lasting },
  'v/': { 'Cache-Control': caching.lasting, ...isolated },
};

/** The headers of files outside these folders. */
export const ofOthers: Headers = { 'Cache-Control': caching.short };

/**
 * The headers of each file, from which the files for hosts are made.
 * @param files contents by path from the root of the site
 * @returns headers by path, without those of `everyFile`
 */
export const fileHeaders = (
  files: ReadonlyMap<string, string | Uint8Array>,
  base: string | null,
): Map<string, Headers> =>
  new Map(
    [...files].map(([name, content]) => [
      name,
      { ...(folderHeaders(name) ?? ofOthers), ...(isDocument(name) && documentHeaders(`${content}`, base)) },
    ]),
  );

const folderHeaders = (name: string): Headers | undefined =>
  Object.entries(ofFolder).find(([folder]) => name.startsWith(folder))?.[1];

/** Whether a file is served with a policy. Frozen frames have their policy in their head only. */
const isDocument = (name: string): boolean => name.endsWith('.html') && !name.startsWith('v/');

/** The headers of a document. One with a policy in its head is a framed map. */
function documentHeaders(html: string, base: string | null): Headers {
  const own = metaCsp(html);
  return { 'Content-Security-Policy': own ?? pageCsp(html, base), ...(own && isolated) };
}
