import type { Story } from '../../story/form/schema.ts';
import { StoryError } from '../../story/form/storyError.ts';
import { checkStory } from '../check/checkStory.ts';

/** The variable of the environment that names a story to build alone, by its path from the project's root. */
export const storySetting = 'TALLY_STORY';

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
