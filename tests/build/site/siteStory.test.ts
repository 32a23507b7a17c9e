import { beforeEach, expect, it, vi } from 'vitest';
import { readSite } from '../../../src/build/site/site.ts';
import { storiesIn, storySetting } from '../../../src/build/site/siteStory.ts';
import { brokenStory, rawStory, rawTranslation, spanishStory, story } from '../../fixtures/story.ts';
import { projectCopy } from '../projectCopy.ts';

const copy = projectCopy();

beforeEach(() => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', rawTranslation());
});
const read = async () => {
  const [letters] = await readSite({ root: copy.root, front: 'letters', base: null });
  if (!letters) throw new Error('There is no story.');
  return letters;
};

it('A story is read in its original language and in each translation, with the words of the interface in that language.', async () => {
  const { editions } = await read();
  expect(editions.map(({ lang, words }) => [lang, words.lang])).toEqual([
    ['en', 'en'],
    ['es', 'es'],
  ]);
  expect(editions.map((edition) => edition.story)).toEqual([story, spanishStory]);
});

it('A story is published with the text of its file, and a translation as the whole story in its language.', async () => {
  const text = copy.writeData('letters.json', `\n${JSON.stringify(rawStory())}\n`);
  const [own, spanish] = (await read()).editions;
  expect(own?.text).toBe(text);
  expect(JSON.parse(spanish?.text ?? '')).toEqual(spanishStory);
  expect(spanish?.story).toMatchObject({ lang: 'es', quotedIn: 'en' });
});

it('A story whose check fails has no edition, and has the lines of the check.', async () => {
  copy.writeData('letters.json', brokenStory(['title', '']));
  const { editions, lines } = await read();
  expect(editions).toEqual([]);
  expect(lines[0]).toBe('data/letters.json cannot be published, for one error:');
  expect(lines[1]).toMatch(/^data\/letters\.json:1:\d+: .*write text here/);
});

it('A story whose translation lacks a text has no edition, and the lines name the translation.', async () => {
  const { title: _, ...rest } = rawTranslation() as Record<string, unknown>;
  copy.writeData('letters.es.json', rest);
  const { editions, lines } = await read();
  expect(editions).toEqual([]);
  expect(lines.join('\n')).toMatch(/data\/letters\.es\.json:1:1: .*translate “How six states/);
});

it('No line about a broken story has an absolute path or a stack.', async () => {
  copy.writeData('letters.es.json', '{');
  copy.deleteData('letters.json');
  const lines = (await read()).lines.join('\n');
  expect(lines).not.toBe('');
  expect(lines).not.toContain(copy.root);
  expect(lines).not.toMatch(/^\s+at /m);
});

it('The stories are the files of data/ that are neither the schema nor a translation, the front story first.', async () => {
  for (const name of ['trees.json', 'bridges.json', 'schema.json']) copy.writeData(name, {});
  const found = await storiesIn(copy.root, 'letters');
  expect(found.map(({ name }) => name)).toEqual(['letters', 'bridges', 'trees']);
});

it('A front story without a file is still one of the stories, so that the check reports it.', async () => {
  const [first] = await storiesIn(copy.root, 'rivers');
  expect(first).toMatchObject({ name: 'rivers', file: 'data/rivers.json' });
});

it('The setting of another story replaces all stories.', async () => {
  vi.stubEnv(storySetting, 'data/letters.json');
  const alone = await storiesIn(copy.root, 'rivers');
  vi.unstubAllEnvs();
  expect(alone).toEqual([{ name: 'rivers', file: 'data/letters.json' }]);
});
