import type { Edition } from '../site/edition.ts';
import {
  problemsOf,
  readSiteStories,
  type Site,
  type SiteOptions,
  type SiteResources,
  siteResources,
} from '../site/site.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** A site while it is edited: each story as it was when it could last be published. */
export interface LastGood extends Site {
  /** What keeps the files as they are now from being published, in lines. */
  readonly problems: readonly string[];
}

/** Reads the site. A story that cannot be published now keeps the editions that it had in `before`. */
export async function readLastGood(options: SiteOptions, before?: LastGood): Promise<LastGood> {
  const faults: string[] = [];
  const [resources, found] = await Promise.all([
    siteResources(options.root, options.base).catch((error: Error): SiteResources => {
      if (!before) throw error;
      faults.push(`A style sheet cannot be read: ${error.message}`);
      return before.resources;
    }),
    readSiteStories(options.root, options.front),
  ]);
  const stories = found.map((story): SiteStory => {
    const editions = story.editions.length > 0 ? story.editions : editionsIn(before, story.name);
    return { ...story, editions };
  });
  return { resources, stories, problems: [...faults, ...problemsOf(found)] };
}

const editionsIn = (site: LastGood | undefined, name: string): readonly Edition[] =>
  site?.stories.find((story) => story.name === name)?.editions ?? [];

/** Whether the pages show the same for two readings. The page of a story without editions shows its problems. */
export const looksAlike = (a: LastGood, b: LastGood): boolean => visibleParts(a) === visibleParts(b);

const visibleParts = ({ resources, stories, problems }: LastGood): string =>
  JSON.stringify([
    resources.css,
    stories.map(({ name, editions }) => [name, editions.map(({ folder, text }) => [folder, text])]),
    stories.every(({ editions }) => editions.length > 0) || problems,
  ]);
