import { type Outlines, outlines } from '../../geometry/outlines.ts';
import { styleSheets } from '../figure/styleSheets.ts';
import type { Edition } from './edition.ts';
import { readSiteStory, type SiteStory, storiesIn } from './siteStory.ts';

/** The options of a site. */
export interface SiteOptions {
  /** The project's root. */
  readonly root: string;
  /** The name of the front story. */
  readonly front: string;
  /** From `parseBaseUrl`. */
  readonly base: string | null;
}

let geometry: Outlines | undefined;

/** Reads all stories of a project, the front story first, and the style that they share. */
export async function readSite({ root, front, base }: SiteOptions): Promise<SiteStory[]> {
  geometry ??= outlines();
  const resources = { geometry, css: await styleSheets(root), base };
  const files = await storiesIn(root, front);
  return Promise.all(files.map((file) => readSiteStory(root, file, file.name === front, resources)));
}

/** Every edition that can be published, the front story's own language first. */
export const editionsOf = (stories: readonly SiteStory[]): Edition[] =>
  stories.flatMap(({ editions }) => editions);

/** What keeps stories from being published, in lines. */
export const problemsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length === 0).flatMap(({ lines }) => lines);

/** What looks wrong in stories that can be published, in lines. */
export const warningsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length > 0).flatMap(({ lines }) => lines);
