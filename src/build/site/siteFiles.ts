import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema } from '../commands/jsonSchema.ts';
import { customElementsManifest, manifestFile } from '../element/customElements.ts';
import type { BuildOptions } from '../embeds/bundle.ts';
import { embedFiles } from '../embeds/embedFiles.ts';
import { sourcesPage } from '../page/sourcesPage.ts';
import { shareAssets } from '../shareAssets/shareAssets.ts';
import { type Edition, isOriginal } from './edition.ts';

/** Contents of files by their paths from the root of the site. */
export type SiteFiles = Record<string, string | Uint8Array>;

/** The story of an edition, the page of its sources and, in the story's own language, the schema. */
async function storyPages(root: string, edition: Edition): Promise<SiteFiles> {
  const html = await readFile(join(root, 'src/page/sources.html'), 'utf8');
  return {
    [edition.data]: edition.text,
    ...(isOriginal(edition) && { [`${edition.folder}schema.json`]: jsonSchema() }),
    [`${edition.folder}sources.html`]: sourcesPage(html, edition),
  };
}

/** All files that are published beside the pages. */
export async function siteFiles(editions: readonly Edition[], options: BuildOptions): Promise<SiteFiles> {
  const files: SiteFiles = {
    [manifestFile]: customElementsManifest(),
    ...(await embedFiles(editions, options)),
  };
  for (const edition of editions)
    Object.assign(files, await storyPages(options.root, edition), shareAssets(edition));
  return files;
}
