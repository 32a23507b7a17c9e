import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlines } from '../geometry/outlines.ts';
import { articleText } from './articleText.ts';
import { embedFiles } from './embedFiles.ts';
import { frozenVersion } from './frozen.ts';
import { handouts } from './handouts.ts';
import { jsonSchema } from './jsonSchema.ts';
import { loadStory, recordToBuild } from './loadStory.ts';
import type { PageParts } from './page.ts';
import { sourcesPage } from './sourcesPage.ts';
import { styleSheets } from './styleSheet.ts';

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
