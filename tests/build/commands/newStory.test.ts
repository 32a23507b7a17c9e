import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkStory } from '../../../src/build/check/checkStory.ts';
import { newStory } from '../../../src/build/commands/newStory.ts';
import { rawStory } from '../../fixtures/story.ts';
import { projectCopy } from '../projectCopy.ts';

const copy = projectCopy();
const text = (name: string) => readFileSync(join(copy.root, 'data', `${name}.json`), 'utf8');
it.each([
  ['on a day of summer', new Date(2026, 6, 4)],
  ['on the first day of a year', new Date(2027, 0, 1, 0, 0, 1)],
  ['late on a last of February', new Date(2028, 1, 29, 23, 59)],
])('A new story that is written %s passes the check of that day without a warning.', async (_, now) => {
  const name = `day-${now.getMonth() + 1}`;
  await newStory(copy.root, name, now);
  const day = JSON.parse(text(name)).asOf;
  expect((await checkStory(`data/${name}.json`, copy.root, day)).lines).toEqual([]);
});

it('A new story ends in a line feed, and links to the schema for editors.', async () => {
  await newStory(copy.root, 'eclipse');
  expect(text('eclipse')).toMatch(/^\{\n {2}"\$schema": "\.\/schema\.json",\n[\s\S]*\}\n$/);
});

it('The name of an existing story is refused, and the story stays unchanged.', async () => {
  const before = copy.writeData('letters.json', rawStory());
  await expect(newStory(copy.root, 'letters')).rejects.toThrow(
    new Error('There is a data/letters.json already: choose another name.'),
  );
  expect(text('letters')).toBe(before);
});

it.each([
  ['../eclipse', '"../eclipse" cannot be the name of a story. Name a story in lower-case letters, '],
  ['es', 'The site uses the name "es" itself: choose another.'],
  [undefined, 'npm run new -- eclipse'],
])('The name %s is refused in a sentence that says how to write one.', async (name, sentence) => {
  await expect(newStory(copy.root, name)).rejects.toThrow(sentence);
});
