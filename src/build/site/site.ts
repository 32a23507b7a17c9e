import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlines } from '../../geometry/outlines.ts';
import { frozenVersion } from '../commands/frozen.ts';
import { jsonSchema } from '../commands/jsonSchema.ts';
import { embedFiles } from '../embeds/embedFiles.ts';
import { styleSheets } from '../figure/styleSheet.ts';
import { handouts } from '../handouts/handouts.ts';
import { loadStory, recordToBuild } from '../loadStory.ts';
import { articleText } from '../page/articleText.ts';
import type { PageParts } from '../page/page.ts';
import { sourcesPage } from '../page/sourcesPage.ts';

/** A file's name from the root of the site, and what is in it. */
export type SiteFiles = Record<string, string | Uint8Array>;

/**
 * What the pages are made of, read anew.
 * @param root the project's root
 * @param base from `publicAddress`
 * @throws {StoryError} where the record cannot be published
 */
export async function partsOf(root: string, base: string | null): Promise<PageParts> {
  const geometry = outlines();
  const story = await loadStory(join(root, recordToBuild()));
  const frozen = frozenVersion(root, await recordText(root));
  return { story, geometry, css: await styleSheets(root), base, frozen };
}

/** The record, its schema, and the page of its sources. */
export async function recordFiles(root: string, { story }: PageParts): Promise<SiteFiles> {
  const page = await readFile(join(root, 'src/page/sources.html'), 'utf8');
  return {
    'voter-rolls.json': await recordText(root),
    'schema.json': jsonSchema(),
    'sources.html': sourcesPage(story, articleText(page, story)),
  };
}

/** Everything that is published beside the pages, with its scripts minified or readable. */
export const siteFiles = async (root: string, parts: PageParts, minify: boolean): Promise<SiteFiles> => ({
  ...(await recordFiles(root, parts)),
  ...(await embedFiles(root, parts, minify)),
  ...(await handouts(parts)),
});

const recordText = (root: string): Promise<string> => readFile(join(root, recordToBuild()), 'utf8');
