import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, wordsOf } from '../../i18n/languages.ts';
import { StoryError } from '../../story/parseStory.ts';
import type { Story } from '../../story/schema.ts';
import { translated } from '../../story/translation.ts';
import { frozenVersion } from '../commands/frozen.ts';
import { loadStory } from '../loadStory.ts';
import { pageWords } from '../page/pageWords.ts';
import { type Edition, placesOf } from './edition.ts';
import { noWords, type StoryFiles } from './storyFiles.ts';

/** A story as it was found: with an edition a language, or with what keeps it from being published. */
export interface ReadStory extends StoryFiles {
  /** Its own language first; none where it cannot be published. */
  readonly editions: readonly Edition[];
  /** The lines that `npm run check` prints of it; none where it can be published. */
  readonly problems: readonly string[];
}

/** One language of a story as its file holds it. */
interface Told {
  readonly story: Story;
  /** What is published as its file. */
  readonly text: string;
}

/**
 * Reads a story in all its languages; what is wrong with it is told, never thrown.
 * @param root the project's root
 * @param isFront whether it has the root of the site
 */
export async function readStory(root: string, files: StoryFiles, isFront: boolean): Promise<ReadStory> {
  try {
    if (files.problems.length > 0) throw new StoryProblems(files.problems);
    return { ...files, editions: await editionsOf(root, files, isFront) };
  } catch (error) {
    return { ...files, editions: [], problems: linesOf(error, root) };
  }
}

/** Thrown where a story cannot be published, with the lines that say why. */
class StoryProblems extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** An error as lines: what is no fault of the story's is shown whole, since it is ours. */
function linesOf(error: unknown, root: string): string[] {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  const isOfStory = error instanceof StoryError || error instanceof StoryProblems || code !== undefined;
  return String(isOfStory ? message : (stack ?? message))
    .replaceAll(`${root}/`, '')
    .split('\n');
}

async function editionsOf(root: string, files: StoryFiles, isFront: boolean): Promise<Edition[]> {
  const { name, translations } = files;
  const told = await toldBy(root, files);
  const own = told[0].story.lang;
  if (!Object.hasOwn(languages, own)) throw new StoryProblems([`${files.file}: ${noWords(own)}`]);
  const places = placesOf(
    name,
    isFront,
    own,
    translations.map(({ lang }) => lang),
  );
  const frozen = frozenVersion(
    root,
    told.map(({ text }) => text),
  );
  return Promise.all(
    places.map(async (place, index) => ({
      ...place,
      ...(told[index] as Told),
      name,
      words: await wordsOf(place.lang),
      page: pageWords[place.lang] as Edition['page'],
      root: '../'.repeat(place.folder.split('/').length - 1) || './',
      languages: places,
      isFront,
      frozen,
    })),
  );
}

/** The story as its own file tells it, and as each translation does. */
async function toldBy(root: string, { file, translations }: StoryFiles): Promise<[Told, ...Told[]]> {
  const path = join(root, file);
  const [story, text] = await Promise.all([loadStory(path), readFile(path, 'utf8')]);
  const others = await Promise.all(
    translations.map((each) => translatedBy(root, story, each.file, each.lang)),
  );
  return [{ story, text }, ...others];
}

async function translatedBy(root: string, own: Story, file: string, lang: string): Promise<Told> {
  const { story, problems } = translated(own, jsonOf(file, await readFile(join(root, file), 'utf8')), lang);
  if (problems.length > 0)
    throw new StoryProblems(problems.map(({ path, sentence }) => `${file}: ${path}: ${sentence}`));
  return { story, text: `${JSON.stringify(story, null, 2)}\n` };
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new StoryProblems([`${file}: It is not JSON: ${(error as Error).message}.`]);
  }
}
