import { baseUrlSetting } from '../site/baseUrl.ts';
import { configuredSite } from '../site/configuredSite.ts';
import type { Edition } from '../site/edition.ts';
import { readSite } from '../site/site.ts';
import { freeze } from './freeze.ts';

/**
 * Freezes a story of a project as it is today, the front story where none is named.
 * @param root the project's root
 * @returns what came of it, in a sentence or two
 * @throws if there is no such story, or if it cannot be published, with what is wrong
 */
export async function freezeStory(root: string, name?: string): Promise<string> {
  const options = await configuredSite(root);
  const { resources, stories } = await readSite(options);
  const story = stories.find((each) => each.name === (name ?? options.front));
  if (!story)
    throw new Error(
      `There is no story "${name}": use one of ${stories.map((each) => each.name).join(', ')}.`,
    );
  if (story.problems.length > 0) throw new Error(story.problems.join('\n'));
  const outcome = await freeze(root, story.editions as [Edition, ...Edition[]], resources);
  return options.base
    ? outcome
    : `${outcome} It holds no public address, since ${baseUrlSetting} is not set.`;
}
