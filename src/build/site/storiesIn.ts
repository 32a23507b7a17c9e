import { basename, join } from 'node:path';
import { storyFiles, storyFolder, translationFiles } from '../check/storyFiles.ts';
import { storySetting } from './publishableStory.ts';

/** The files of a story in the project. */
export interface StoryFiles {
  /** The name of its file without the extension: `"voter-rolls"`. */
  readonly name: string;
  /** The path of its file from the project's root. */
  readonly file: string;
  /** The languages of the translations beside it. */
  readonly translations: readonly string[];
}

/**
 * The stories of a project: each `data/<story>.json` with its translations `data/<story>.<language>.json`; the front
 * story first, the others by name. Where the variable `TALLY_STORY` names a file, that is the front story, and there
 * is no other.
 * @param root the project's root
 * @param front the name of the front story
 */
export async function storiesIn(root: string, front: string): Promise<StoryFiles[]> {
  const asked = process.env[storySetting];
  if (asked) return [await filesOf(root, front, asked)];
  const first = `${storyFolder}/${front}.json`;
  const others = (await storyFiles(root)).filter((file) => file !== first);
  return Promise.all([first, ...others].map((file) => filesOf(root, basename(file, '.json'), file)));
}

const filesOf = async (root: string, name: string, file: string): Promise<StoryFiles> => ({
  name,
  file,
  translations: [...(await translationFiles(join(root, file))).keys()],
});
