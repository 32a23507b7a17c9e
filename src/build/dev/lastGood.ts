import type { SiteResources } from '../site/edition.ts';
import { problemsOf, readSiteStories, type Site, type SiteOptions, siteResources } from '../site/site.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** A site while it is edited: each story as it was when it could last be published. */
export interface LastGood extends Site {
  /** What keeps the files as they are now from being published, in lines. */
  readonly problems: readonly string[];
}

/** Reads the site. A story that cannot be published now keeps the editions that it had in `before`. */
export async function readLastGood(options: SiteOptions, before?: LastGood): Promise<LastGood> {
  const faults: string[] = [];
  const resources = await siteResources(options.root, options.base).catch((error: Error): SiteResources => {
    if (!before) throw error;
    faults.push(`A style sheet cannot be read: ${error.message}`);
    return before.resources;
  });
  const found = await readSiteStories(options.root, options.front, resources);
  const stories = found.map((story): SiteStory => {
    if (story.editions.length > 0) return story;
    const last = before?.stories.find(({ name }) => name === story.name)?.editions ?? [];
    return { ...story, editions: last.map((edition) => ({ ...edition, ...resources })) };
  });
  return { resources, stories, problems: [...faults, ...problemsOf(found)] };
}

/** Whether the pages show the same for two readings. The page of a story without editions shows its problems. */
export const looksAlike = (a: LastGood, b: LastGood): boolean => visibleParts(a) === visibleParts(b);

const visibleParts = ({ resources, stories, problems }: LastGood): string =>
  JSON.stringify([
    resources.css,
    stories.map(({ name, editions }) => [name, editions.map(({ folder, text }) => [folder, text])]),
    stories.every(({ editions }) => editions.length > 0) || problems,
  ]);
