import { readFile } from 'node:fs/promises';
import { parseStory, StoryError } from '../story/parseStory.ts';
import type { Story } from '../story/schema.ts';

/** Where the record lies, from the project's root. */
export const storyFile = 'data/voter-rolls.json';

/** The variable of the environment that names another record to build from, by its path from the project's root. */
export const recordSetting = 'TALLY_RECORD';

/** The record to build from, by its path from the project's root. */
export const recordToBuild = (): string => process.env[recordSetting] || storyFile;

/**
 * Reads a story from a file and asks whether it may be published.
 * @throws {StoryError} whose message names the file, and has a line for each problem.
 */
export async function loadStory(file: string): Promise<Story> {
  const story = parseFile(file, await readFile(file, 'utf8'));
  return story;
}

function parseFile(file: string, text: string): Story {
  try {
    return parseStory(JSON.parse(text));
  } catch (error) {
    if (error instanceof StoryError) throw named(file, error);
    throw named(
      file,
      new StoryError([{ path: '(the file)', sentence: `It is not JSON: ${(error as Error).message}.` }]),
    );
  }
}

/** Puts the name of the file above the problems. */
function named(file: string, error: StoryError): StoryError {
  const { length } = error.problems;
  error.message = `${file} cannot be published, for ${length === 1 ? 'one problem' : `${length} problems`}:\n${error.message}`;
  return error;
}
