import { metaCsp, pageCsp } from './csp.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every file. Articles of any origin may frame, run, fetch and show the files. */
export const everyFile: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a file may be cached: for ever, or five minutes, so that a correction appears soon. */
const caching = { lasting: 'public, max-age=31536000, immutable', short: 'public, max-age=300' } as const;

/** A framed map loads nothing, so isolated pages may frame it. */
const isolated: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** The headers of folders whose files never change: named by their hash, or frozen. */
export const ofFolder: Readonly<Record<string, Headers>> = {
  'assets/': { 'Cache-Control': caching.lasting },
  'v/': { 'Cache-Control': caching.lasting, ...isolated },
};

/** The headers of files outside of these folders. */
export const ofOthers: Headers = { 'Cache-Control': caching.short };

/**
 * The headers of each file. The files for hosts are made from this table.
 * @param files their contents, by name from the root of the site
 * @returns headers by the file's name, without those of `everyFile`
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

/** Whether a file is served with a policy. Frozen frames have it in their head alone. */
const isDocument = (name: string): boolean => name.endsWith('.html') && !name.startsWith('v/');

/** A document with a policy of its own is a framed map. */
function documentHeaders(html: string, base: string | null): Headers {
  const own = metaCsp(html);
  return { 'Content-Security-Policy': own ?? pageCsp(html, base), ...(own && isolated) };
}
