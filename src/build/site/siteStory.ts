import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { wordsOf } from '../../i18n/languages.ts';
import { englishPageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import { type CheckedStory, checkStory } from '../check/checkStory.ts';
import { storyFiles, storyFolder, translationFiles } from '../check/storyFiles.ts';
import { frozenVersion } from '../commands/frozen.ts';
import { type Edition, editionLocations } from './edition.ts';

/** The variable of the environment that names a story to build alone, as a path from the project's root. */
export const storySetting = 'TALLY_STORY';

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

/** A story of the site: its editions, or what keeps it from being published. */
export interface SiteStory extends StoryFiles {
  /** One a language, its own first; none if it cannot be published. */
  readonly editions: readonly Edition[];
  /** The lines of `npm run check` if it cannot be published; else none. */
  readonly problems: readonly string[];
  /** The lines of `npm run check` if it can be published; else none. */
  readonly warnings: readonly string[];
}

/**
 * Reads a story in all its languages. Its problems are returned, never thrown.
 * @param root the project's root
 * @param isFront whether it has the root of the site
 */
export async function readSiteStory(root: string, files: StoryFiles, isFront: boolean): Promise<SiteStory> {
  const checked = await checkStory(files.file, root);
  if (!checked.story || checked.problems.length > 0)
    return { ...files, editions: [], problems: checked.lines, warnings: [] };
  const editions = await editionsOf(root, files, checked.story, checked.translations, isFront);
  return { ...files, editions, problems: [], warnings: checked.lines };
}

async function editionsOf(
  root: string,
  { name, file, translations }: StoryFiles,
  own: Story,
  translated: CheckedStory['translations'],
  isFront: boolean,
): Promise<Edition[]> {
  const others = translations.map((lang) => translated.get(lang) as Story);
  const text = await readFile(join(root, file), 'utf8');
  const versions = [{ story: own, text }, ...others.map(asFile)];
  const locations = editionLocations(name, isFront, own.lang, translations);
  const frozen = frozenVersion(
    root,
    versions.map((each) => each.text),
  );
  return Promise.all(
    locations.map(async (location, index) => ({
      ...location,
      ...(versions[index] as (typeof versions)[number]),
      name,
      ...(await editionWords(location.lang)),
      root: '../'.repeat(location.folder.split('/').length - 1) || './',
      languages: locations,
      isFront,
      frozen,
    })),
  );
}

/** A translated story with the text of its published file, which is complete. */
const asFile = (story: Story) => ({ story, text: `${JSON.stringify(story, null, 2)}\n` });

/** The words of an edition. Those of English have the words of the article apart. */
async function editionWords(lang: string): Promise<Pick<Edition, 'words' | 'pageWords'>> {
  const words = await wordsOf(lang);
  return { words, pageWords: words.pageWords ?? englishPageWords };
}
