import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameProblem } from '../check/siteProblems.ts';
import { storyFolder } from '../check/storyFiles.ts';
import { storyTemplate } from './storyTemplate.ts';

/**
 * Writes a story of three states that can be published, for a reporter to fill in.
 * @param root the project's root
 * @param name the name of its file, without an ending
 * @param now the day on which it is written
 * @returns what to do next
 * @throws if it may not have that name, or if there is such a story
 */
export async function newStory(root: string, name = '', now = new Date()): Promise<string> {
  if (name === '') throw new Error('Say how the story is to be called, as in: npm run new -- eclipse');
  const problem = nameProblem(name);
  if (problem) throw new Error(`"${name}" cannot be the name of a story. ${problem}`);
  const file = `${storyFolder}/${name}.json`;
  if (await isThere(root, name)) throw new Error(`There is a ${file} already: choose another name.`);
  await mkdir(join(root, storyFolder), { recursive: true });
  await writeFile(join(root, file), `${JSON.stringify(storyTemplate(now), null, 2)}\n`, { flag: 'wx' });
  const next = [
    ['npm run dev', `shows it at http://localhost:5173/${name}/, anew at each save`],
    [`npm run check -- ${name}`, 'says what is wrong with it'],
    ['npm run build', `publishes it in dist/${name}/`],
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length));
  return [
    `${file} is written, a story of three states: fill it in.`,
    '',
    ...next.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`),
  ].join('\n');
}

/** Whether there is a story of a name. Some file systems ignore the case of letters. */
const isThere = async (root: string, name: string): Promise<boolean> =>
  existsSync(join(root, storyFolder)) &&
  (await readdir(join(root, storyFolder))).some((each) => each.toLowerCase() === `${name}.json`);
