import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractVersion } from '../element/elementContract.ts';
import type { Edition } from '../site/edition.ts';
import type { BuildOptions } from './bundle.ts';
import { embedPage, frameFiles } from './embedPage.ts';
import { fragment } from './fragment.ts';
import { elementScript, frameScripts, hostScript } from './scripts.ts';

/**
 * All files for embeds, by path from the root of the site: the scripts, and the frames and the fragment of each edition.
 * @param editions those of the front story first; if there are none, there are no files
 */
export async function embedFiles(
  editions: readonly Edition[],
  options: BuildOptions,
): Promise<Record<string, string>> {
  const [first] = editions;
  if (!first) return {};
  const [html, scripts, element, host] = await Promise.all([
    readFile(join(options.root, 'embed.html'), 'utf8'),
    frameScripts(options),
    elementScript(first, options),
    hostScript(options),
  ]);
  const files: Record<string, string> = {
    'embed.js': element.code,
    [`embed/${contractVersion}/embed.js`]: element.code,
    'frame.js': host.code,
  };
  for (const edition of editions) {
    const frame = embedPage(html, edition, scripts);
    for (const file of frameFiles) files[edition.folder + file] = frame;
    files[`${edition.folder}fragment.html`] = fragment(edition);
  }
  return files;
}
