import { metaCsp, pageCsp } from './csp.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What every file is served with. Articles of any origin frame, run, fetch and show what is published here. */
export const everyFile: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a file may be kept: for good, or five minutes, so that a correction is seen soon. */
const caching = { lasting: 'public, max-age=31536000, immutable', short: 'public, max-age=300' } as const;

/** A framed map asks for nothing, so that it may stand in pages that are isolated. */
const isolated: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** What all files of a folder are served with: those named by their hash, and those that are frozen, never change. */
export const ofFolder: Readonly<Record<string, Headers>> = {
  'assets/': { 'Cache-Control': caching.lasting },
  'v/': { 'Cache-Control': caching.lasting, ...isolated },
};

/** What a file is served with that lies in none of these folders and is no document. */
export const ofOthers: Headers = { 'Cache-Control': caching.short };

/** What is served with headers: each file's name from the root of the site, with its text where it is a document. */
export type ServedFiles = ReadonlyMap<string, string | undefined>;

/**
 * The table of what each file is served with; all that hosts are told is made of it.
 * @param base from `parseBaseUrl`
 * @returns headers by the file's name from the root of the site, those of `everyFile` left out
 */
export function fileHeaders(files: ServedFiles, base: string | null): Map<string, Headers> {
  return new Map(
    [...files].map(([name, html]) => [
      name,
      { ...(folderHeaders(name) ?? ofOthers), ...(html !== undefined && documentHeaders(html, base)) },
    ]),
  );
}

const folderHeaders = (name: string): Headers | undefined =>
  Object.entries(ofFolder).find(([folder]) => name.startsWith(folder))?.[1];

/** A document with a policy of its own is a framed map. */
function documentHeaders(html: string, base: string | null): Headers {
  const own = metaCsp(html);
  return { 'Content-Security-Policy': own ?? pageCsp(html, base), ...(own && isolated) };
}
