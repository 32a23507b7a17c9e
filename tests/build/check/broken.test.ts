import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkStory } from '../../../src/build/check/checkStory.ts';
import { looks } from '../../../src/story/looks.ts';
import { root, textOf } from '../../fixtures/project.ts';

const folder = 'tests/fixtures/broken/';
const day = '2026-11-30';

/** The names of the files; one that is missing has its sentence alone. */
const names = readdirSync(root + folder)
  .filter((name) => name.endsWith('.expected.txt'))
  .map((name) => name.slice(0, -'.expected.txt'.length));

/** The lines that the check prints of a file's problems, without those that count them. */
async function printed(file: string): Promise<string[]> {
  const { lines } = await checkStory(file, root, day);
  return lines.filter((line) => /\.json:\d+:\d+: /.test(line));
}

it('Every broken file has a file with its sentence beside it.', () => {
  const stories = readdirSync(root + folder).filter((name) => /^[^.]+\.json$/.test(name));
  expect(stories.length).toBeGreaterThanOrEqual(40);
  expect(names).toEqual(expect.arrayContaining(stories.map((name) => name.slice(0, -'.json'.length))));
});

it.each(names)('The check of the file %s prints only the sentence in the file beside it.', async (name) => {
  const expected = textOf(`${folder}${name}.expected.txt`).replace(/\{looks(.*)\}/, (_, but) =>
    looks.filter((look) => !but.includes(look)).join(', '),
  );
  expect(`${(await printed(`${folder}${name}.json`)).join('\n')}\n`).toBe(expected);
});
