import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the frozen versions, from the project's root. */
export const frozenFolder = 'public/v';

/** The file with the checksums of a frozen version, in the form of `sha256sum`. */
export const checksumFile = 'SHA256SUMS';

/** The SHA-256 of a file's content, in hexadecimal. */
const checksum = (content: string): string => createHash('sha256').update(content).digest('hex');

/** The name of a story's version. @param texts the contents of the story's files, its own language first */
export const versionOf = (texts: readonly string[]): string => checksum(texts.join('')).slice(0, 12);

/**
 * The folder of the frozen version of a story, from the root of the site; `null` if there is none.
 * @param texts as for `versionOf`
 * @example frozenVersion(root, [text]) // "v/3f1c0a9d2b7e/"
 */
export function frozenVersion(root: string, texts: readonly string[]): string | null {
  const version = versionOf(texts);
  return existsSync(join(root, frozenFolder, version, checksumFile)) ? `v/${version}/` : null;
}

/** The checksums of files as lines: `"3f1c…  embed.html"`. @param files their contents by name */
export const checksums = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([name, content]) => `${checksum(content)}  ${name}\n`)
    .join('');
