import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkStories } from '../../../src/build/check/checkStories.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const day = '2026-11-30';
let root: string;

/** A project of two stories, one sound with a translation, the other with an error and a warning. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  mkdirSync(join(root, 'data'));
  const broken = join(project, 'tests/fixtures/broken');
  const sound = readFileSync(join(project, 'tests/fixtures/stories/twoStates.json'), 'utf8');
  writeFileSync(join(root, 'data/letter.json'), sound);
  cpSync(join(broken, 'translation-too-long.es.json'), join(root, 'data/letter.es.json'));
  writeFileSync(
    join(root, 'data/map.json'),
    sound.replace('"MS"', '"PR"').replace('Two states and', 'Two <i>'),
  );
  writeFileSync(join(root, 'data/schema.json'), '{}');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const letter = [
  'data/letter.json has one warning:',
  'data/letter.es.json:16:16: refused: This text has 31 characters, and the figure has room for 26: shorten it. (long-text at es.levels[0].label)',
  'data/letter.json can be published: 2 states, 2 answers, 2 quotations, 2 sources, 2 stops; also in es.',
];

const map = [
  'data/map.json cannot be published, for one error:',
  'data/map.json:53:16: PR, June 30: "PR" is not one of the 50 states or DC: write one of their postal codes, or take it out.',
  'data/map.json has one warning:',
  'data/map.json:3:12: <i> is HTML, and would be shown as it is: write the text alone. (html at title)',
];

it('All stories are checked, each with its translations: errors first, then warnings, then what it holds.', async () => {
  expect(await checkStories(root, [], day)).toEqual({ lines: [...letter, ...map], hasFailed: true });
});

it.each([
  'letter',
  'letter.json',
  'data/letter.json',
  './data/letter.json',
  'letter.es.json',
  'data/letter.es.json',
])('The story named %s is checked alone; a warning does not fail it.', async (name) => {
  expect(await checkStories(root, [name], day)).toEqual({ lines: letter, hasFailed: false });
});

it('A story by its path need not lie with the others.', async () => {
  const { lines, hasFailed } = await checkStories(project, ['tests/fixtures/stories/twoStates.json'], day);
  expect(lines).toEqual([
    'tests/fixtures/stories/twoStates.json can be published: 2 states, 2 answers, 2 quotations, 2 sources, 2 stops.',
  ]);
  expect(hasFailed).toBe(false);
});

it('An unknown name is answered with those that there are.', async () => {
  await expect(checkStories(root, ['leter'], day)).rejects.toThrow(
    new Error('There is no story "leter" in data: write one of letter, map.'),
  );
});

it('The published stories have no error.', async () => {
  const { lines, hasFailed } = await checkStories(project, [], day);
  expect(hasFailed, lines.join('\n')).toBe(false);
});

it('The story of the front page has no warning.', async () => {
  const { lines } = await checkStories(project, ['voter-rolls'], day);
  expect(lines).toEqual([
    expect.stringMatching(/^data\/voter-rolls\.json can be published: 50 states and D\.C\., .*\.$/),
  ]);
});
