import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkStories } from '../../../src/build/check/checkStories.ts';
import { root, temporaryFolder, textOf } from '../../fixtures/project.ts';

const day = '2026-11-30';
const folder = temporaryFolder();

/** A project of two stories, one sound with a translation, the other with an error and a warning. */
beforeAll(() => {
  mkdirSync(join(folder, 'data'));
  const sound = textOf('tests/fixtures/stories/twoStates.json');
  writeFileSync(join(folder, 'data/letter.json'), sound);
  writeFileSync(
    join(folder, 'data/letter.es.json'),
    textOf('tests/fixtures/broken/translation-too-long.es.json'),
  );
  writeFileSync(
    join(folder, 'data/map.json'),
    sound.replace('"MS"', '"PR"').replace('Two states and', 'Two <i>'),
  );
  writeFileSync(join(folder, 'data/schema.json'), '{}');
  writeFileSync(join(folder, 'data/trees.es.json'), '{}');
});

const letter = [
  'data/letter.es.json has one warning:',
  'data/letter.es.json:16:16: refused: This text has 31 characters, and the figure has room for 26: shorten it, or add "short". (long-text at es.levels[0].label)',
  'data/letter.json can be published: 2 states, 2 answers, 2 quotations, 2 sources, 2 stops; also in es.',
];

const map = [
  'data/map.json cannot be published, for one error:',
  'data/map.json:53:16: PR, June 30: "PR" is not one of the 50 states or DC: write one of their postal codes, or take it out.',
  'data/map.json has one warning:',
  'data/map.json:3:12: <i> is HTML, and would be shown as it is: write the text alone. (html at title)',
];

const trees =
  'data/trees.es.json is published nowhere, since data/trees.json is missing: name it after its story, or delete it.';

it('All stories are checked with their translations: errors first, then warnings, then a summary.', async () => {
  expect(await checkStories(folder, [], day)).toEqual({ lines: [...letter, ...map, trees], hasFailed: true });
});

it('The heading names the files that have the errors.', async () => {
  const files = temporaryFolder();
  const sound = textOf('tests/fixtures/stories/twoStates.json');
  const report = async (own: string) => {
    writeFileSync(join(files, 'letter.json'), own);
    writeFileSync(join(files, 'letter.es.json'), '{ "lang": "es" ');
    const { lines } = await checkStories(root, [join(files, 'letter.json')], day);
    return lines[0]?.replaceAll(/[^ ]*\/letter/g, 'letter');
  };
  expect(await report(sound)).toMatch(/^letter\.es\.json cannot be published, for /);
  expect(await report(sound.replace('"MS"', '"PR"'))).toMatch(/^letter\.json and letter\.es\.json cannot /);
});

it('A check prints the first 200 problems, and the number of the others.', async () => {
  const story = JSON.parse(textOf('tests/fixtures/stories/twoStates.json'));
  const responses = Array(302).fill(story.responses[0]);
  const file = join(temporaryFolder(), 'many.json');
  writeFileSync(file, JSON.stringify({ ...story, responses }));
  const { lines } = await checkStories(root, [file], day);
  expect([lines[0], lines[201]]).toEqual([expect.stringMatching(/for 301 errors:$/), '… and 101 more.']);
});

it.each([
  'letter',
  'letter.json',
  './data/letter.json',
  join(folder, 'data/letter.json'),
  'data/letter.es.json',
])('The story named %s is checked alone; a warning does not fail it.', async (name) => {
  expect(await checkStories(folder, [name], day)).toEqual({ lines: letter, hasFailed: false });
});

it('A story may be named by a path outside data.', async () => {
  const name = 'tests/fixtures/stories/twoStates.json';
  expect(await checkStories(root, [name], day)).toEqual({
    lines: [`${name} can be published: 2 states, 2 answers, 2 quotations, 2 sources, 2 stops.`],
    hasFailed: false,
  });
});

it('An unknown name is refused with a list of the known names.', async () => {
  await expect(checkStories(folder, ['leter'], day)).rejects.toThrow(
    new Error('There is no story "leter" in data: write one of letter, map.'),
  );
});

it('The published stories have no error, and no warning that they do not accept.', async () => {
  const { lines, hasFailed } = await checkStories(root, [], day);
  expect(lines.filter((line) => !line.includes(' can be published: '))).toEqual([]);
  expect(hasFailed).toBe(false);
});
