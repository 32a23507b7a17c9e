import { expect, it } from 'vitest';
import {
  editionLocations,
  isOriginal,
  otherLanguages,
  pathFrom,
  sourceOf,
} from '../../../src/build/site/edition.ts';
import { front, other } from '../editions.ts';

it('The front story is at the root of the site, and its translation in a folder.', () => {
  expect(editionLocations('trees', true, 'en', ['es'])).toEqual([
    { lang: 'en', folder: '', data: 'trees.json' },
    { lang: 'es', folder: 'es/', data: 'trees.es.json' },
  ]);
});

it('Another story is in a folder of its name, and its translation in a folder inside.', () => {
  expect(editionLocations('trees', false, 'en', ['es'])).toEqual([
    { lang: 'en', folder: 'trees/', data: 'trees/story.json' },
    { lang: 'es', folder: 'trees/es/', data: 'trees/story.es.json' },
  ]);
});

it('The original language of a story has no folder, even if it is not English.', () => {
  expect(editionLocations('trees', true, 'es', ['en'])).toEqual([
    { lang: 'es', folder: '', data: 'trees.json' },
    { lang: 'en', folder: 'en/', data: 'trees.en.json' },
  ]);
});

it('An edition knows the file of its story and its other languages.', () => {
  const known = [front.en, front.es, other.en].map((edition) => [
    sourceOf(edition),
    isOriginal(edition),
    ...otherLanguages(edition).map(({ lang }) => lang),
  ]);
  expect(known).toEqual([
    ['letters.json', true, 'es'],
    ['letters.json', false, 'en'],
    ['bridges/story.json', true],
  ]);
});

it.each([
  ['', '', './'],
  ['', 'es/', './es/'],
  ['es/', 'trees.json', '../trees.json'],
  ['es/', 'es/embed/', './embed/'],
  ['trees/', 'trees/story.json', './story.json'],
  ['trees/es/', 'trees/', '../'],
  ['trees/es/embed/', 'trees/embed/', '../../embed/'],
  ['trees/', 'treesandmore/a', '../treesandmore/a'],
])('The path from the folder "%s" to "%s" is %s.', (folder, file, path) => {
  expect(pathFrom(folder, file)).toBe(path);
  const site = 'https://desk.example/tally/';
  expect(new URL(path, site + folder).href).toBe(site + file);
});
