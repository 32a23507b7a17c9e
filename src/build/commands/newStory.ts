import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameProblem } from '../check/siteProblems.ts';
import { storyFolder } from '../check/storyFiles.ts';
import template from './storyTemplate.json' with { type: 'json' };

/**
 * Writes a story of three states that can be published, for a reporter to fill in.
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
  await writeFile(join(root, file), storyText(now), { flag: 'wx' });
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

/** A story of three states that says what to write in it. Its template names days as `"today"` and `"today - 3"`. */
const storyText = (now: Date): string =>
  `${JSON.stringify(template, null, 2)}\n`.replace(/"today(?: - (\d))?"/g, (_, before = 0) => {
    const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - before));
    return `"${day.toISOString().slice(0, 10)}"`;
  });

/** Whether there is a story of a name. Some file systems ignore the case of letters. */
const isThere = async (root: string, name: string): Promise<boolean> =>
  existsSync(join(root, storyFolder)) &&
  (await readdir(join(root, storyFolder))).some((each) => each.toLowerCase() === `${name}.json`);
