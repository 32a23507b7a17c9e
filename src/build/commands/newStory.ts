import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameProblem } from '../check/siteProblems.ts';
import { storyFolder } from '../check/storyFiles.ts';
import template from './storyTemplate.json' with { type: 'json' };

/**
 * Writes a story of three states for a reporter to fill in. It can be published as it is.
 * @param name the name of its file, without the extension
 * @param now the day from which its days are counted
 * @returns the next commands, in words
 * @throws if no story may have that name, or if one has it already
 */
export async function newStory(root: string, name = '', now = new Date()): Promise<string> {
  if (name === '') throw new Error('Give the story a name, as in: npm run new -- eclipse');
  const problem = nameProblem(name);
  if (problem) throw new Error(`"${name}" cannot be the name of a story. ${problem}`);
  const file = `${storyFolder}/${name}.json`;
  if (await exists(root, name)) throw new Error(`There is a ${file} already: choose another name.`);
  await mkdir(join(root, storyFolder), { recursive: true });
  await writeFile(join(root, file), filledTemplate(now), { flag: 'wx' });
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

/** The template with its days filled in: it names them `"today"` and `"today - 3"`. */
const filledTemplate = (now: Date): string =>
  `${JSON.stringify(template, null, 2)}\n`.replace(/"today(?: - (\d))?"/g, (_, before = 0) => {
    const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - before));
    return `"${day.toISOString().slice(0, 10)}"`;
  });

/** Whether a story has this name, in any case of letters: some file systems ignore the case. */
const exists = async (root: string, name: string): Promise<boolean> =>
  (await readdir(join(root, storyFolder)).catch(() => [])).some(
    (each) => each.toLowerCase() === `${name}.json`,
  );
