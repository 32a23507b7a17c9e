import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';

const file = readFileSync(new URL('../../data/voter-rolls.json', import.meta.url), 'utf8');
const record = parseStory(JSON.parse(file));

/** Every text of a value with its place, but for ids, days and addresses. */
function* textsOf(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (/\.(url|id|source|\$schema)$/.test(place)) return;
  if (typeof value === 'string') yield [place, value];
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, `${place}.${key}`);
}

/** Marks that a typewriter has: straight quotation marks, two hyphens, a hyphen between spaces, three dots. */
const typed = /["'`]|--| - |\.\.\./;

it('Each state of the voter rolls that was quoted has one lead quotation.', () => {
  const quoted = record.responses.filter(({ quotes }) => quotes.length > 0).map(({ state }) => state);
  const led = record.responses.flatMap(({ state, quotes }) =>
    quotes.flatMap(({ lead }) => (lead ? [state] : [])),
  );
  expect(led.sort()).toEqual([...new Set(quoted)].sort());
});

it('The voter rolls have typographic marks in every text.', () => {
  expect([...textsOf(record)].filter(([, text]) => typed.test(text))).toEqual([]);
});

it('A typed mark is found in a text and passed over in an address.', () => {
  const texts = [...textsOf({ title: "It's", url: "https://a.example/it's", quotes: ['No - not now'] })];
  expect(texts.filter(([, text]) => typed.test(text)).map(([place]) => place)).toEqual([
    '.title',
    '.quotes.0',
  ]);
});
