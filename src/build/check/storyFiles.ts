import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The folder of the stories, from the project's root. */
export const storyFolder = 'data';

/** The names in a folder; none if it is missing. */
const sortedNames = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).sort();

/** The files of all stories as paths from the project's root. The schema and translations are left out. */
export async function storyFiles(root: string): Promise<string[]> {
  const names = await sortedNames(join(root, storyFolder));
  return names
    .filter((name) => name !== 'schema.json' && /^[^.]+\.json$/.test(name))
    .map((name) => `${storyFolder}/${name}`);
}

/** The files in the form of a translation whose story is missing, as paths from the project's root. */
export async function translationsWithoutStory(root: string): Promise<string[]> {
  const names = await sortedNames(join(root, storyFolder));
  return names
    .filter((name) => /^[^.]+\.[^.]+\.json$/.test(name) && !names.includes(`${name.split('.')[0]}.json`))
    .map((name) => `${storyFolder}/${name}`);
}

/** The translations beside a story's file, by language: `{ es: "/map/data/letter.es.json" }`. */
export async function translationFiles(file: string): Promise<ReadonlyMap<string, string>> {
  const [story, folder] = [basename(file, '.json'), dirname(file)];
  const names = await sortedNames(folder);
  return new Map(
    names.flatMap((name): [string, string][] => {
      const [id, lang, ...rest] = name.split('.');
      if (id !== story || lang === undefined || rest.join('.') !== 'json') return [];
      return [[lang, join(folder, name)]];
    }),
  );
}

/**
 * Finds the file of a story.
 * @param name the story's name, or the path of its file or of a translation
 * @returns its path from the project's root
 * @throws if `name` is no path and no story has it; a path is returned unchecked
 */
export async function findStoryFile(root: string, name: string): Promise<string> {
  const files = await storyFiles(root);
  const path = relative(root, resolve(root, name)).replaceAll('\\', '/');
  const whole = path.replace(/\.[^./]+\.json$/, '.json');
  const found = files.find((file) =>
    [path, whole, `${storyFolder}/${whole}`, `${storyFolder}/${name}.json`].includes(file),
  );
  if (found) return found;
  if (path.includes('/')) return path;
  const names = files.map((file) => basename(file, '.json')).join(', ');
  throw new Error(
    `There is no story "${name}" in ${storyFolder}: ${names ? `write one of ${names}` : 'write one there'}.`,
  );
}
