import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../i18n/languages.ts';
import { englishPageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import { type CheckedStory, checkStory } from '../check/checkStory.ts';
import { frozenVersion } from '../commands/frozen.ts';
import { type Edition, placesOf } from './edition.ts';
import { siteProblems } from './siteProblems.ts';
import type { StoryFiles } from './storiesIn.ts';

/** A story as it was found: with an edition a language, or with what keeps it from being published. */
export interface ReadStory extends StoryFiles {
  /** Its own language first; none where it cannot be published. */
  readonly editions: readonly Edition[];
  /** What `npm run check` prints of it where it cannot be published; none where it can. */
  readonly problems: readonly string[];
  /** What `npm run check` prints of it where it can be published all the same. */
  readonly warnings: readonly string[];
}

/**
 * Reads a story in all its languages; what is wrong with it is told, never thrown.
 * @param root the project's root
 * @param isFront whether it has the root of the site
 */
export async function readStory(root: string, files: StoryFiles, isFront: boolean): Promise<ReadStory> {
  const checked = await checkStory(files.file, root);
  const ofSite = siteProblems(files.file, checked.story?.lang ?? 'en', files.translations);
  if (!checked.story || checked.problems.length > 0 || ofSite.length > 0)
    return { ...files, editions: [], problems: [...ofSite, ...checked.lines], warnings: [] };
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
  const told = [{ story: own, text }, ...others.map(asFile)];
  const places = placesOf(name, isFront, own.lang, translations);
  const frozen = frozenVersion(
    root,
    told.map((each) => each.text),
  );
  return Promise.all(
    places.map(async (place, index) => ({
      ...place,
      ...(told[index] as (typeof told)[number]),
      name,
      ...(await editionWords(place.lang)),
      root: '../'.repeat(place.folder.split('/').length - 1) || './',
      languages: places,
      isFront,
      frozen,
    })),
  );
}

/** A translated story with the file that it is published as: the whole of it. */
const asFile = (story: Story) => ({ story, text: `${JSON.stringify(story, null, 2)}\n` });

/** The words of an edition. Those of English have the words of the article apart. */
async function editionWords(lang: string): Promise<Pick<Edition, 'words' | 'pageWords'>> {
  const words = await wordsOf(lang);
  return { words, pageWords: words.pageWords ?? englishPageWords };
}
