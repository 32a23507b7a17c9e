import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../i18n/languages.ts';
import { englishPageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import { type CheckedStory, checkStory } from '../check/checkStory.ts';
import { frozenVersion } from '../commands/frozen.ts';
import { type Edition, editionLocations } from './edition.ts';
import { siteProblems } from './siteProblems.ts';
import type { StoryFiles } from './storiesIn.ts';

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
