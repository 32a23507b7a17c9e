import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { storyFiles } from '../check/storyFiles.ts';
import { readStory, type StoryText } from './storyText.ts';
import { readUtf8 } from './utf8.ts';

/**
 * The text of a story's file, with its answers and sources.
 * @param file its path from the project's folder
 * @throws where there is no such story, or it cannot be read
 */
export async function loadStoryText(root: string, file: string): Promise<StoryText> {
  if (!existsSync(join(root, file))) {
    const names = (await storyFiles(root)).map((each) => basename(each, '.json')).join(', ');
    throw new Error(`There is no ${file}. The stories: ${names}.`);
  }
  const text = readUtf8(file, await readFile(join(root, file)));
  try {
    return readStory(text);
  } catch (error) {
    throw new Error(`${file} cannot be read: run npm run check. ${(error as Error).message}`);
  }
}

/** The files that hold a story's words in other languages, by their paths from the project's folder. */
export const translationsOf = async (root: string, name: string): Promise<string[]> =>
  (await readdir(join(root, 'data')))
    .filter((file) => file.startsWith(`${name}.`) && /\.[a-z]{2}\.json$/i.test(file))
    .map((file) => `data/${file}`);
