import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nameProblem } from '../../../src/build/site/nameProblem.ts';
import { storySetting } from '../../../src/build/site/publishableStory.ts';
import { siteProblems } from '../../../src/build/site/siteProblems.ts';
import { storiesIn } from '../../../src/build/site/storiesIn.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { type ProjectCopy, projectCopy } from '../projectCopy.ts';

/** The languages of the interface, as messages list them. */
const known = Object.keys(languages).join(', ');

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
  for (const name of ['trees.json', 'bridges.json', 'letters.json', 'letters.es.json', 'schema.json'])
    copy.hold(name, {});
});

afterAll(() => copy.remove());

const found = async () =>
  (await storiesIn(copy.root, 'letters')).map(({ name, translations }) => [name, translations]);

describe('the stories of a project', () => {
  it('The stories are the files of data/ that are neither the schema nor a translation, the front story first.', async () => {
    expect(await found()).toEqual([
      ['letters', ['es']],
      ['bridges', []],
      ['trees', []],
    ]);
  });

  it('A front story that has no file is one of the stories all the same, so that its lack is told.', async () => {
    const [first] = await storiesIn(copy.root, 'rivers');
    expect(first).toMatchObject({ name: 'rivers', file: 'data/rivers.json' });
  });

  it('The setting of another story leaves no other, and finds its translations beside it.', async () => {
    vi.stubEnv(storySetting, 'data/letters.json');
    const alone = await storiesIn(copy.root, 'rivers');
    vi.unstubAllEnvs();
    expect(alone).toEqual([
      {
        name: 'rivers',
        file: 'data/letters.json',
        translations: ['es'],
      },
    ]);
  });
});

describe('the name of a story', () => {
  it.each(['trees', 'voter-rolls', 'route-66', 'essay'])('A story may be called "%s".', (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each(['Trees', 'old trees', 'trees-', '-trees', 'trees.old', '../trees', '66', 'árboles', ''])(
    'A story may not be called "%s", since its folder is in its address.',
    (name) => {
      expect(nameProblem(name)).toMatch(/^Name a story in lower-case letters, .*\.$/);
    },
  );

  it.each(['es', 'en', 'embed', 'assets', 'v', 'src', 'schema'])(
    'A story may not be called "%s", since the site has something of that name.',
    (name) => {
      expect(nameProblem(name)).toBe(`Name the story otherwise: the site keeps "${name}" for itself.`);
    },
  );
});

describe('what keeps a story off the site', () => {
  it('A story in languages that the interface speaks, of a name that is free, may be on the site.', () => {
    expect(siteProblems('data/trees.json', 'en', ['es'])).toEqual([]);
  });

  it('A name that the site keeps, and each language that the interface does not speak, is told with its file.', () => {
    expect(siteProblems('data/embed.json', 'la', ['es', 'eo'])).toEqual([
      'data/embed.json: Name the story otherwise: the site keeps "embed" for itself.',
      `data/embed.json: The interface has no words in "la": use one of ${known}.`,
      `data/embed.eo.json: The interface has no words in "eo": use one of ${known}.`,
    ]);
  });
});
