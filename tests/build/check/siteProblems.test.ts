import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/build/check/locate.ts';
import { nameProblem, siteProblems } from '../../../src/build/check/siteProblems.ts';
import { languages } from '../../../src/i18n/languages.ts';

/** The languages of the interface, as messages list them. */
const known = Object.keys(languages).join(', ');

it.each(['trees', 'voter-rolls', 'route-66', 'essay', 'srcery'])('A story may be called "%s".', (name) => {
  expect(nameProblem(name)).toBeNull();
});

it.each(['Trees', 'old trees', 'trees-', '-trees', 'trees.old', '../trees', '66', 'árboles', ''])(
  'A story may not be called "%s", since its name is part of an address.',
  (name) => {
    expect(nameProblem(name)).toMatch(/^Name a story in lower-case letters, .*\.$/);
  },
);

it.each(['es', 'en', 'embed', 'assets', 'v', 'src', 'schema', 'oembed', 'types', 'sources', 'index'])(
  'A story may not be called "%s", since the site has a file or folder of that name.',
  (name) => {
    expect(nameProblem(name)).toBe(`The site uses the name "${name}" itself: choose another.`);
  },
);

it('A story with a free name in languages of the interface may be published.', () => {
  expect(siteProblems('data/trees.json', 'en', ['es'])).toEqual([]);
});

it('A translation into the language of the story is reported.', () => {
  expect(siteProblems('data/trees.json', 'es', ['es']).map(formatProblem)).toEqual([
    'data/trees.es.json:1:1: The story itself is in "es": delete this file, or correct "lang" in the story.',
  ]);
});

it('A reserved name and each unknown language are reported with their file.', () => {
  expect(siteProblems('data/embed.json', 'la', ['es', 'eo']).map(formatProblem)).toEqual([
    'data/embed.json:1:1: The site uses the name "embed" itself: choose another.',
    `data/embed.json:1:1: The interface has no words in "la": use one of ${known}.`,
    `data/embed.eo.json:1:1: The interface has no words in "eo": use one of ${known}.`,
  ]);
});
