import type { Story } from '../../story/form/schema.ts';
import { StoryError } from '../../story/form/storyError.ts';
import { checkStory } from '../check/checkStory.ts';

/** The variable of the environment that names a story to build alone, as a path from the project's root. */
export const storySetting = 'TALLY_STORY';

/**
 * Reads a story that can be published.
 * @throws {StoryError} if it cannot be; the message has the lines of `npm run check`
 */
export async function publishableStory(file: string, root = process.cwd()): Promise<Story> {
  const { story, problems, lines } = await checkStory(file, root);
  if (story && problems.length === 0) return story;
  const error = new StoryError(problems.map(({ problem }) => problem));
  error.message = lines.join('\n');
  throw error;
}
