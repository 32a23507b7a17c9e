import { StoryError } from '../story/parseStory.ts';
import type { Story } from '../story/schema.ts';
import { checkStory } from './check/checkStory.ts';

/** Where the record lies, from the project's root. */
export const storyFile = 'data/voter-rolls.json';

/** The variable of the environment that names another record to build from, by its path from the project's root. */
export const recordSetting = 'TALLY_RECORD';

/** The record to build from, by its path from the project's root. */
export const recordToBuild = (): string => process.env[recordSetting] || storyFile;

/**
 * Reads a story from a file and asks whether it may be published.
 * @throws {StoryError} whose message is what `npm run check` prints of it.
 */
export async function loadStory(file: string, root = process.cwd()): Promise<Story> {
  const { story, problems, lines } = await checkStory(file, root);
  if (story && problems.length === 0) return story;
  const error = new StoryError(problems.map(({ problem }) => problem));
  error.message = lines.join('\n');
  throw error;
}
