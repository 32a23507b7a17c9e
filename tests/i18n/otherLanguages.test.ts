import { describe, expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { languageOf, wordsOf } from '../../src/i18n/languages.ts';
import { otherLanguages } from '../../src/i18n/otherLanguages.ts';

/** Arguments that a message takes, where they are neither a text and a number nor a number alone. */
const givenArguments: Record<string, readonly unknown[]> = {
  day: ['2017-09-04'],
  fullDay: ['2017-09-04'],
  asOf: ['2017-09-04'],
  month: ['2018-01-04', true],
  stateName: ['NY'],
  stateAbbreviation: ['NY'],
  list: [['Ohio', 'Texas']],
  listAndMore: [['Ohio', 'Texas'], 3],
  changedResponse: ['x', 'y'],
  placeLabel: ['x', 'y', 'z', true],
  spokenReport: ['x', 2, true, 'y', 'z', false],
  spokenResponses: ['x', 2, 'y', 'z'],
  levelSelected: ['x', 2, true],
  'embedWords.heightsNeeded': [[1, 2], [3, 4], 5],
};
const numbered = [
  ...['isOne', 'states', 'statesAndDc', 'statesNoun', 'figureAndDc', 'allStates'],
  ...['rowsShown', 'rowsMatching', 'andMoreResponses', 'allQuotations', 'showAll', 'pageWords.allSources'],
];

/** Every message by its path in the table; functions are called. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'function') {
    const args = givenArguments[path] ?? (numbered.includes(path) ? [2, true] : ['x', 2]);
    return [[path, String((value as (...args: readonly unknown[]) => unknown)(...args))]];
  }
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
}

describe.each([
  ['en', async () => english],
  ...Object.entries(otherLanguages).map(([lang, { load }]) => [lang, load] as const),
] as const)('The words in %s', (lang, load) => {
  it(`Every message in ${lang} is a text with the typographer’s marks.`, async () => {
    const words = await load();
    expect(words.lang).toBe(lang);
    for (const [path, text] of textsOf(words, '')) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|function|[a-z]'[a-z]|\.\.\.|--/);
    }
  });
});

it.each(Object.entries(otherLanguages))('No message in %s has an English word.', async (_, { load }) => {
  // Words such as of, by, map and link are also those of other languages.
  const word = /\b(the|and|states|answers?|quotations?|counts?|copy|save)\b/i;
  expect(textsOf(await load(), '').filter(([, text]) => word.test(text))).toEqual([]);
});

it('The language of a tag is its first part; a language that the interface lacks is English.', async () => {
  expect(['es-MX', 'EN', 'la-VA', 'constructor'].map(languageOf)).toEqual(['es', 'en', undefined, undefined]);
  expect((await wordsOf('es-MX')).lang).toBe('es');
  expect(await wordsOf('xx')).toBe(english);
});
