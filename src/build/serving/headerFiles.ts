import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from '../site/siteFiles.ts';
import { fileHeaders } from './fileHeaders.ts';
import { cloudFrontFunction, headerFileNames, headersFile, nginxMap } from './headerFormats.ts';

/**
 * The files with the headers of a site in the forms of hosts.
 * @param published the files of the site, among them all documents
 * @param others the paths of its other files from the root of the site
 */
export function headerFiles(
  published: SiteFiles,
  others: readonly string[],
  base: string | null,
): Record<string, string> {
  const files = new Map([...others.map((name) => [name, ''] as const), ...Object.entries(published)]);
  const table = fileHeaders(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), base);
  return {
    [headerFileNames.headers]: headersFile(table),
    [headerFileNames.nginx]: nginxMap(table),
    [headerFileNames.cloudFront]: cloudFrontFunction(table),
  };
}

/** The names of all files in a folder, with slashes; none if the folder does not exist. */
export async function fileNamesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
