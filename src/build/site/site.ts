import { type Outlines, outlines } from '../../geometry/outlines.ts';
import { type FigureStyle, styleSheets } from '../figure/styleSheet.ts';
import type { Edition } from './edition.ts';
import { readSiteStory, type SiteStory, storiesIn } from './siteStory.ts';

/** What all editions of a site share: geometry, style and public address. */
export interface SiteResources {
  readonly geometry: Outlines;
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public address of the site, from `parseBaseUrl`; `null` if none is set. */
  readonly base: string | null;
}

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
export const problemsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length === 0).flatMap(({ lines }) => lines);

/** What looks wrong in stories that can be published, in lines. */
export const warningsOf = (stories: readonly SiteStory[]): string[] =>
  stories.filter(({ editions }) => editions.length > 0).flatMap(({ lines }) => lines);
