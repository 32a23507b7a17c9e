import { basename } from 'node:path';
import { wordsOf } from '../../i18n/languages.ts';
import { englishPageWords } from '../../i18n/pageWords.ts';
import type { Story } from '../../story/form/schema.ts';
import { checkStory } from '../check/checkStory.ts';
import { storyFiles, storyFolder } from '../check/storyFiles.ts';
import { frozenVersion } from '../commands/frozenVersion.ts';
import { type Edition, editionLocations, type SiteResources } from './edition.ts';

/** The environment variable that names the only story to build, as a path from the project's root. */
export const storySetting = 'TALLY_STORY';

/** A story of the project. */
interface ProjectStory {
  /** The name of its file without the extension: `"voter-rolls"`. */
  readonly name: string;
  /** The path of its file from the project's root. */
  readonly file: string;
}

/**
 * The stories of a project: each `data/<story>.json`, the front story first, the others by name. If the variable
 * `TALLY_STORY` names a file, it is the only story.
 * @param front the name of the front story
 */
export async function storiesIn(root: string, front: string): Promise<ProjectStory[]> {
  const only = process.env[storySetting];
  if (only) return [{ name: front, file: only }];
  const first = `${storyFolder}/${front}.json`;
  const others = (await storyFiles(root)).filter((file) => file !== first);
  return [first, ...others].map((file) => ({ name: basename(file, '.json'), file }));
}

/** A story of the site with its editions. */
export interface SiteStory extends ProjectStory {
  /** One for each language, its own first; none if the story cannot be published. */
  readonly editions: readonly Edition[];
  /** The lines of the check: the errors of a story that cannot be published, and warnings. */
  readonly lines: readonly string[];
}

/**
 * Reads a story in all its languages. Its problems are returned, never thrown.
 * @param isFront whether it is the front story
 */
export async function readSiteStory(
  root: string,
  { name, file }: ProjectStory,
  isFront: boolean,
  resources: SiteResources,
): Promise<SiteStory> {
  const { story, text, translations, problems, lines } = await checkStory(file, root);
  if (!story || problems.length > 0) return { name, file, editions: [], lines };
  const own = { story, text };
  const versions = [own, ...[...translations.values()].map(asFile)];
  const languages = editionLocations(name, isFront, story.lang, [...translations.keys()]);
  const frozen = frozenVersion(
    root,
    versions.map(({ text }) => text),
  );
  const editions = languages.map(async (location, index): Promise<Edition> => {
    const version = versions[index] ?? own;
    const words = await editionWords(location.lang);
    return { ...resources, ...location, ...version, ...words, languages, frozen };
  });
  return { name, file, editions: await Promise.all(editions), lines };
}

/** A translated story with the text of its published file, which has the whole story. */
const asFile = (story: Story) => ({ story, text: `${JSON.stringify(story, null, 2)}\n` });

/** The words of an edition. The English words of the article are in a separate module. */
async function editionWords(lang: string): Promise<Pick<Edition, 'words' | 'pageWords'>> {
  const words = await wordsOf(lang);
  return { words, pageWords: words.pageWords ?? englishPageWords };
}
