import type { Edition } from '../site/edition.ts';
import type { ReadStory } from '../site/readStory.ts';
import { type Shared, sharedOf } from '../site/shared.ts';
import { readStories, type Site, type SiteOptions } from '../site/site.ts';

/** What was read last of a site that is being edited: of each story what could be published last. */
export interface LastGood extends Site {
  /** What keeps the files as they are now from being published, in lines. */
  readonly problems: readonly string[];
}

/** A story that cannot be published now keeps the editions that it had. */
export async function nextGood(options: SiteOptions, before?: LastGood): Promise<LastGood> {
  const faults: string[] = [];
  const [shared, found] = await Promise.all([
    sharedOf(options.root, options.base).catch((error: Error): Shared => {
      if (!before) throw error;
      faults.push(`A style sheet cannot be read: ${error.message}`);
      return before.shared;
    }),
    readStories(options.root, options.front),
  ]);
  const stories = found.map((story): ReadStory => {
    const editions = story.problems.length > 0 ? editionsIn(before, story.name) : story.editions;
    return { ...story, editions };
  });
  return { shared, stories, problems: [...faults, ...found.flatMap(({ problems }) => problems)] };
}

const editionsIn = (site: LastGood | undefined, name: string): readonly Edition[] =>
  site?.stories.find((story) => story.name === name)?.editions ?? [];

/** Whether two readings differ in what a page shows: a page that stands for a story not yet good shows its problems. */
export const isShownAlike = (a: LastGood, b: LastGood): boolean => shownOf(a) === shownOf(b);

const shownOf = ({ shared, stories, problems }: LastGood): string =>
  JSON.stringify([
    shared.css,
    stories.map(({ name, editions }) => [name, editions.map(({ folder, text }) => [folder, text])]),
    stories.every(({ editions }) => editions.length > 0) || problems,
  ]);
