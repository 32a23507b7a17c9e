import { expect, it } from 'vitest';
import { published, publishedStory, translationsOf } from '../fixtures/published.ts';

const story = publishedStory('voter-rolls');

/** Every text of a value with its path, except ids, days and addresses. */
function* textsOf(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (/\.(url|id|source|\$schema)$/.test(place)) return;
  if (typeof value === 'string') yield [place, value];
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, `${place}.${key}`);
}

/** Marks that a typewriter has: straight quotation marks, two hyphens, a hyphen between spaces, three dots. */
const typed = /["'`]|--| - |\.\.\./;

it('Each state of the voter rolls that was quoted has one lead quotation.', () => {
  const quoted = story.responses.filter(({ quotes }) => quotes.length > 0).map(({ state }) => state);
  const led = story.responses.flatMap(({ state, quotes }) =>
    quotes.flatMap(({ lead }) => (lead ? [state] : [])),
  );
  expect(led.sort()).toEqual([...new Set(quoted)].sort());
});

it('The voter rolls have typographic marks in every text, in every language.', () => {
  for (const each of [published('voter-rolls.json'), ...translationsOf('voter-rolls').values()])
    expect([...textsOf(each)].filter(([, text]) => typed.test(text))).toEqual([]);
});

it('A typed mark is found in a text and passed over in an address.', () => {
  const texts = [...textsOf({ title: "It's", url: "https://a.example/it's", quotes: ['No - not now'] })];
  expect(texts.filter(([, text]) => typed.test(text)).map(([place]) => place)).toEqual([
    '.title',
    '.quotes.0',
  ]);
});
