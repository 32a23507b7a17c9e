import { type Outlines, outlines } from '../../geometry/outlines.ts';
import { styleSheets } from '../figure/styleSheet.ts';
import type { Edition, SiteResources } from './edition.ts';
import { readSiteStory, type SiteStory, storiesIn } from './siteStory.ts';

let geometry: Outlines | undefined;

/** The resources of a site. The style is read again on each call. */
export async function siteResources(root: string, base: string | null): Promise<SiteResources> {
  geometry ??= outlines();
  return { geometry, css: await styleSheets(root), base };
}

/** What a site is built from. */
export interface Site {
  readonly resources: SiteResources;
  /** The front story first. */
  readonly stories: readonly SiteStory[];
}

/** The options of a site. */
export interface SiteOptions {
  /** The project's root. */
  readonly root: string;
  /** The name of the front story. */
  readonly front: string;
  /** From `parseBaseUrl`. */
  readonly base: string | null;
}

/** Reads all stories and what they share. */
export async function readSite({ root, front, base }: SiteOptions): Promise<Site> {
  const resources = await siteResources(root, base);
  return { resources, stories: await readSiteStories(root, front, resources) };
}

/** Reads all stories of a project, the front story first. */
export const readSiteStories = async (
  root: string,
  front: string,
  resources: SiteResources,
): Promise<SiteStory[]> =>
  Promise.all(
    (await storiesIn(root, front)).map((named) =>
      readSiteStory(root, named, named.name === front, resources),
    ),
  );

/** Every edition that can be published, the front story's own language first. */
export const editionsOf = ({ stories }: Pick<Site, 'stories'>): Edition[] =>
  stories.flatMap(({ editions }) => editions);

/** What keeps stories from being published, in lines. */
export const problemsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length === 0).flatMap(({ lines }) => lines);

/** What looks wrong in stories that can be published, in lines. */
export const warningsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length > 0).flatMap(({ lines }) => lines);
