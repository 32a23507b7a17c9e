import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the frozen versions, from the project's root. */
export const frozenFolder = 'public/v';

/** The file in a frozen version that holds the checksum of each other, as `sha256sum` writes and checks them. */
export const checksumFile = 'SHA256SUMS';

/** The SHA-256 of a file's content, in hexadecimal. */
export const checksum = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** How a version is named after its record. @param record the text of the record's file */
export const versionOf = (record: string): string => checksum(record).slice(0, 12);

/**
 * Where the frozen version of a record lies, from the root of the site, if there is one.
 * @example frozenVersion(root, record) // "v/3f1c0a9d2b7e/"
 */
export function frozenVersion(root: string, record: string): string | null {
  const version = versionOf(record);
  return existsSync(join(root, frozenFolder, version, checksumFile)) ? `v/${version}/` : null;
}

/** The checksums of files, by their names: `"3f1c…  embed.html"` a line. */
export const checksums = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([name, content]) => `${checksum(content)}  ${name}\n`)
    .join('');
