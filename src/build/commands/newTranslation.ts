import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textsToTranslate } from '../../story/form/translateStory.ts';
import { checkStory } from '../check/checkStory.ts';
import { languageProblem } from '../check/siteProblems.ts';
import { storyFolder } from '../check/storyFiles.ts';

/**
 * Writes the texts of a story into the file of a translation, for a reporter to replace each by its translation.
 * @param name the story's name
 * @param lang a language of the interface, as in `'es'`
 * @returns what to do next, in words
 * @throws if the story has errors, if the interface lacks the language, or if there is such a file already
 */
export async function newTranslation(root: string, name: string, lang: string): Promise<string> {
  const problem = languageProblem(lang);
  if (problem) throw new Error(problem);
  const file = `${storyFolder}/${name}.${lang}.json`;
  if (existsSync(join(root, file))) throw new Error(`There is a ${file} already: translate the texts in it.`);
  const { story, lines } = await checkStory(`${storyFolder}/${name}.json`, root);
  if (!story) throw new Error(lines.join('\n'));
  if (story.lang === lang) throw new Error(`The story itself is in "${lang}": name another language.`);
  await writeFile(join(root, file), `${JSON.stringify(textsToTranslate(story), null, 2)}\n`, { flag: 'wx' });
  return `${file} has all texts of the story: translate each. npm run check -- ${name} says which are left.`;
}
