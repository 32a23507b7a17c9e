import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkStory } from '../../../src/build/check/checkStory.ts';
import { run } from '../../../src/build/cli.ts';
import { newTranslation } from '../../../src/build/commands/newTranslation.ts';
import { brokenStory, rawStory, twoLevels } from '../../fixtures/story.ts';
import { projectCopy } from '../projectCopy.ts';

const copy = projectCopy();
const read = (name: string) => readFileSync(join(copy.root, 'data', name), 'utf8');

it.each([
  ['letters', rawStory()],
  ['bridges', twoLevels],
])('A new translation of %s has each text of the story, and no other field.', async (name, story) => {
  copy.writeData(`${name}.json`, story);
  await newTranslation(copy.root, name, 'es');
  const { translations, problems } = await checkStory(`data/${name}.json`, copy.root);
  expect(problems).toEqual([]);
  expect(translations.get('es')).toMatchObject({ title: (story as typeof twoLevels).title, lang: 'es' });
  expect(read(`${name}.es.json`)).toMatch(/^\{\n {2}"title": [\s\S]*\}\n$/);
});

it.each([
  ['letters', 'es', 'There is a data/letters.es.json already: translate the texts in it.'],
  ['letters', 'fr', 'The interface has no words in "fr": use one of en, es.'],
  ['letters', 'en', 'The story itself is in "en": name another language.'],
  ['trees', 'es', /^data\/trees\.json cannot be published, for one error:\n.*There is no such file/],
  ['broken', 'es', /^data\/broken\.json cannot be published, for one error:\n/],
])('A translation of %s into %s is refused in a sentence.', async (name, lang, sentence) => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', '{}');
  copy.writeData('broken.json', brokenStory(['title', '']));
  await expect(newTranslation(copy.root, name, lang)).rejects.toThrow(sentence);
  expect(read('letters.es.json')).toBe('{}');
});

it('The command `new` with a language begins a translation.', async () => {
  await expect(run('new', 'voter-rolls', 'es')).rejects.toThrow(
    'There is a data/voter-rolls.es.json already',
  );
});
