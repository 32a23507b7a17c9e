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

it('A story is read in each of its languages, with the words of the interface; its text is that of its file, and that of a translation the whole story.', async () => {
  const text = copy.writeData('letters.json', `\n${JSON.stringify(rawStory())}\n`);
  const { editions } = await read();
  expect(editions.map(({ lang, words, story }) => [lang, words.lang, story])).toEqual([
    ['en', 'en', story],
    ['es', 'es', spanishStory],
  ]);
  expect(editions[0]?.text).toBe(text);
  expect(JSON.parse(editions[1]?.text ?? '')).toEqual(spanishStory);
});

const { title: _, ...untitled } = rawTranslation() as Record<string, unknown>;

it.each([
  [
    'whose check fails',
    'letters.json',
    brokenStory(['title', '']),
    /^data\/letters\.json:1:\d+: .*write text here/m,
  ],
  [
    'whose translation lacks a text',
    'letters.es.json',
    untitled,
    /letters\.es\.json:1:1: “How six states .* is not translated/,
  ],
  ['whose translation is broken', 'letters.es.json', '{', /^data\/letters\.es\.json:1:\d+: The file ends/m],
])(
  'A story %s has no edition, and the lines of the check without a path or a stack.',
  async (_, file, text, line) => {
    copy.writeData(file, text);
    const { editions, lines } = await read();
    expect(editions).toEqual([]);
    expect(lines.join('\n')).toMatch(line);
    expect(lines.join('\n')).not.toContain(copy.root);
    expect(lines.join('\n')).not.toMatch(/^\s+at /m);
  },
);

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
