import { outlines } from '../../geometry/outlines.ts';
import { lazy } from '../../lib/lazy.ts';
import { styleSheets } from '../figure/styleSheets.ts';
import type { Edition } from './edition.ts';
import { readSiteStory, type SiteStory, storiesIn } from './siteStory.ts';

/** The options of a site. */
export interface SiteOptions {
  /** The project's root. */
  readonly root: string;
  /** The name of the front story. */
  readonly front: string;
  /** The public URL, from `parseBaseUrl`; `null` if none is set. */
  readonly base: string | null;
}

const geometry = lazy(outlines);

/** Reads all stories of a project, the front story first. */
export async function readSite({ root, front, base }: SiteOptions): Promise<SiteStory[]> {
  const resources = { geometry: geometry(), css: await styleSheets(root), base };
  const files = await storiesIn(root, front);
  return Promise.all(files.map((file) => readSiteStory(root, file, file.name === front, resources)));
}

/** All editions that can be published, the front story's own language first. */
export const editionsOf = (stories: readonly SiteStory[]): Edition[] =>
  stories.flatMap(({ editions }) => editions);

/** The lines of the check for stories that cannot be published. */
export const problemsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length === 0).flatMap(({ lines }) => lines);

/** The lines of the check for stories that can be published: their warnings. */
export const warningsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length > 0).flatMap(({ lines }) => lines);
