import type { Edition } from './edition.ts';
import { type SiteResources, siteResources } from './siteResources.ts';
import { readSiteStory, type SiteStory } from './siteStory.ts';
import { storiesIn } from './storiesIn.ts';

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
  const [resources, stories] = await Promise.all([siteResources(root, base), readSiteStories(root, front)]);
  return { resources, stories };
}

/** Reads all stories of a project, the front story first. */
export async function readSiteStories(root: string, front: string): Promise<SiteStory[]> {
  const found = await storiesIn(root, front);
  return Promise.all(found.map((files) => readSiteStory(root, files, files.name === front)));
}

/** Every edition that can be published, the front story's own language first. */
export const editionsOf = ({ stories }: Pick<Site, 'stories'>): Edition[] =>
  stories.flatMap(({ editions }) => editions);

/** What keeps stories from being published, in lines. */
export const problemsOf = ({ stories }: Pick<Site, 'stories'>): string[] =>
  stories.flatMap(({ problems }) => problems);

/** What looks wrong in stories that can be published, in lines. */
export const warningsOf = ({ stories }: Pick<Site, 'stories'>): string[] =>
  stories.flatMap(({ warnings }) => warnings);
