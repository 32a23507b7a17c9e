import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from '../site/siteFiles.ts';
import { cloudFrontFunction } from './cloudFrontFunction.ts';
import { fileHeaders, type ServedFiles } from './fileHeaders.ts';
import { headersFile } from './headersFile.ts';
import { nginxMap } from './nginxMap.ts';

/** The files that set the headers on hosts. They are not part of the site. */
export const hostFiles = { headers: '_headers', nginx: '_nginx.map', cloudFront: '_cloudfront.js' } as const;

/**
 * The files that set the headers of a site on its hosts.
 * @param published the files of the site
 * @param others the names of its other files, from the root of the site
 * @param base from `parseBaseUrl`
 */
export function servingFiles(
  published: SiteFiles,
  others: readonly string[],
  base: string | null,
): Record<string, string> {
  const files: ServedFiles = new Map([
    ...others.map((name): [string, undefined] => [name, undefined]),
    ...Object.entries(published).map(([name, content]): [string, string | undefined] => [
      name,
      isDocument(name) ? String(content) : undefined,
    ]),
  ]);
  const table = fileHeaders(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), base);
  return {
    [hostFiles.headers]: headersFile(table),
    [hostFiles.nginx]: nginxMap(table),
    [hostFiles.cloudFront]: cloudFrontFunction(table),
  };
}

/** The files of a built site, without those for hosts. @param dist the folder of the site */
export async function servedFiles(dist: string): Promise<ServedFiles> {
  const hidden: readonly string[] = Object.values(hostFiles);
  const names = (await namesIn(dist)).filter((name) => !hidden.includes(name));
  const contents = names.map(
    async (name): Promise<[string, string | undefined]> => [
      name,
      isDocument(name) ? await readFile(join(dist, name), 'utf8') : undefined,
    ],
  );
  return new Map(await Promise.all(contents));
}

/** Whether a file is served with a policy. Frozen frames have it in their head alone. */
const isDocument = (name: string): boolean => name.endsWith('.html') && !name.startsWith('v/');

/** The names of all files in a folder, with slashes; none if the folder does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
