import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { languages } from '../../i18n/languages.ts';
import { recordSetting } from '../loadStory.ts';

/** The folder of the stories, from the project's root. */
export const storyFolder = 'data';

/** A file of one language of a story, from the project's root. */
export interface TranslationFile {
  readonly lang: string;
  readonly file: string;
}

/** Where a story lies in the project. */
export interface StoryFiles {
  /** The name of its file without its ending: `"voter-rolls"`. */
  readonly name: string;
  /** Its file, from the project's root. */
  readonly file: string;
  readonly translations: readonly TranslationFile[];
  /** What is wrong with the names of its files, in sentences. */
  readonly problems: readonly string[];
}

/** What else has a folder at the root of the site, or of the server while the pages are edited. */
const taken = [
  'assets',
  'bench',
  'data',
  'docs',
  'embed',
  'node_modules',
  'public',
  'schema',
  'src',
  'tests',
  'v',
];

/**
 * What is wrong with a name for a story, in a sentence; `null` where it may have it.
 * @example nameProblem('Suffrage') // "Name a story in lower-case letters, …"
 */
export function nameProblem(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return 'Name a story in lower-case letters, digits and hyphens, as in "voter-rolls".';
  if (taken.includes(name) || Object.hasOwn(languages, name))
    return `Name the story otherwise: the site keeps "${name}" for itself.`;
  return null;
}

/**
 * The stories of a project: each `data/<story>.json` with its translations `data/<story>.<language>.json`; the front
 * story first, the others by name. Where the variable `TALLY_RECORD` names a file, that is the front story, and there
 * is no other.
 * @param root the project's root
 * @param front the name of the front story
 */
export async function storiesIn(root: string, front: string): Promise<StoryFiles[]> {
  const asked = process.env[recordSetting];
  if (asked) {
    const names = await readdir(join(root, dirname(asked)));
    return [filesOf(front, dirname(asked), basename(asked, '.json'), names)];
  }
  const names = (await readdir(join(root, storyFolder))).filter((name) => name.endsWith('.json'));
  const stories = names.filter((name) => name !== 'schema.json' && !isTranslation(name, names));
  const others = stories.map((name) => name.replace(/\.json$/, '')).filter((name) => name !== front);
  return [front, ...others.sort()].map((name) => filesOf(name, storyFolder, name, names));
}

const isTranslation = (file: string, names: readonly string[]): boolean => {
  const [, stem] = /^(.+)\.[a-z]{2,3}\.json$/i.exec(file) ?? [];
  return stem !== undefined && names.includes(`${stem}.json`);
};

function filesOf(name: string, folder: string, stem: string, names: readonly string[]): StoryFiles {
  const translations = names
    .filter((file) => file.startsWith(`${stem}.`) && isTranslation(file, names))
    .map((file) => ({ lang: file.split('.').at(-2) as string, file: `${folder}/${file}` }))
    .sort((a, b) => (a.lang < b.lang ? -1 : 1));
  const file = `${folder}/${stem}.json`;
  const ofName = nameProblem(name);
  const unspoken = translations.filter(({ lang }) => !Object.hasOwn(languages, lang));
  return {
    name,
    file,
    translations,
    problems: [
      ...(ofName ? [`${file}: ${ofName}`] : []),
      ...unspoken.map((each) => `${each.file}: ${noWords(each.lang)}`),
    ],
  };
}

/** Said of a language that the interface has no words in. */
export const noWords = (lang: string): string =>
  `The interface has no words in "${lang}": use one of ${Object.keys(languages).join(', ')}.`;
