import { expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import { english, type Messages } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { captionOf, captionText } from '../../src/story/captions.ts';
import { type Count, counts } from '../../src/story/form/count.ts';
import { translateStory } from '../../src/story/form/translateStory.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { newsOf } from '../../src/story/newsItems.ts';
import { responsesOf } from '../../src/story/responses.ts';
import { snapshotAt, statusOf } from '../../src/story/snapshots.ts';
import { type Stop, stopsOf } from '../../src/story/stops.ts';
import { published, publishedStory, translationsOf } from '../fixtures/published.ts';

const story = publishedStory('voter-rolls');

/** The stops of a count, each with its number: `"townhall 19"`, `"cnn 44 and D.C."`. */
const numbers = (count: Count) =>
  stopsOf(story, count).map((stop) => {
    const { tally, dc } = snapshotAt(story, stop);
    return `${stop.id} ${tally}${dc ? ' and D.C.' : ''}`;
  });

const captionsOf = (count: Count, given = story, words: Messages = english) =>
  stopsOf(given, count).map((stop) => captionText(captionOf(given, snapshotAt(given, stop), words)));

/** The levels of a place along a count, each with the stop from which it holds: `"unnamed, the-hill refused"`. */
function levelsAlong(count: Count, postal: Postal): string {
  const levelAt = (stop: Stop | undefined) => stop && statusOf(snapshotAt(story, stop), postal).level;
  const [first, ...others] = stopsOf(story, count);
  const changes = others.flatMap((stop, before) => {
    const level = levelAt(stop);
    return level === levelAt(stopsOf(story, count)[before]) ? [] : [`${stop.id} ${level}`];
  });
  return [levelAt(first), ...changes].join(', ');
}

it('Each of the 51 has an answer in the voter-rolls story.', () => {
  expect(postals.filter((postal) => responsesOf(story, postal).length === 0)).toEqual([]);
});

it('Each state of the voter rolls that was quoted has one lead quotation.', () => {
  const quoted = story.responses.filter(({ quotes }) => quotes.length > 0).map(({ state }) => state);
  const led = story.responses.flatMap(({ state, quotes }) =>
    quotes.flatMap(({ lead }) => (lead ? [state] : [])),
  );
  expect(led.sort()).toEqual([...new Set(quoted)].sort());
});

/** Every text of a value with its path, except ids, days and addresses. */
function* textsOf(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (/\.(url|id|source|\$schema)$/.test(place)) return;
  if (typeof value === 'string') yield [place, value];
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, `${place}.${key}`);
}

/** The texts with marks of a typewriter: straight quotation marks, two hyphens, a hyphen between spaces, three dots. */
const typedIn = (value: unknown) =>
  [...textsOf(value)].filter(([, text]) => /["'`]|--| - |\.\.\./.test(text));

it('The voter rolls have typographic marks in every text, in every language.', () => {
  for (const each of [published('voter-rolls.json'), ...translationsOf('voter-rolls').values()])
    expect(typedIn(each)).toEqual([]);
});

it('A typed mark is found in a text and passed over in an address: a control.', () => {
  const found = typedIn({ title: "It's", url: "https://a.example/it's", quotes: ['No - not now'] });
  expect(found.map(([place]) => place)).toEqual(['.title', '.quotes.0']);
});

it('The reports add up to 19, 27, 29, 35, 42, 44 and 44 states, with D.C. from July 3.', () => {
  expect(numbers('reports')).toEqual([
    'townhall 19',
    'the-hill 27',
    'buzzfeed-news 29',
    'cnn-july-3 35 and D.C.',
    'huffpost 42 and D.C.',
    'cnn 44 and D.C.',
    'washington-post 44 and D.C.',
  ]);
});

it('The captions of the seven reports have each outlet’s own figure, and ours beside it.', () => {
  expect(captionsOf('reports')).toEqual([
    'June 30: Townhall lists 19 states.',
    'June 30: The Hill, as reported by Axios, counts 24; 27 can be named so far.',
    'July 1: BuzzFeed News counts 24; 29 can be named so far.',
    'July 3: CNN, as reported by The Week, counts 41 and D.C.; 35 and D.C. can be named so far.',
    'July 4: HuffPost counts “nearly 40”; 42 and D.C. can be named so far.',
    'July 4: CNN counts 44 and D.C., named by WiredPen.',
    'July 5: The Washington Post counts “at least 44.” No new state.',
  ]);
});

it('The captions of the seven reports say the same in Spanish.', () => {
  const inSpanish = translateStory(story, translationsOf('voter-rolls').get('es'), 'es').story;
  expect(captionsOf('reports', inSpanish, spanish)).toEqual([
    '30 de junio: Townhall enumera 19 estados.',
    '30 de junio: The Hill, según Axios, cuenta 24; hasta ahora se conocen los nombres de 27.',
    '1 de julio: BuzzFeed News cuenta 24; hasta ahora se conocen los nombres de 29.',
    '3 de julio: CNN, según The Week, cuenta 41 y D.C.; hasta ahora se conocen los nombres de 35 y D.C.',
    '4 de julio: HuffPost cuenta “nearly 40”; hasta ahora se conocen los nombres de 42 y D.C.',
    '4 de julio: CNN cuenta 44 y D.C., con los nombres de WiredPen.',
    '5 de julio: The Washington Post cuenta “at least 44”. Ningún estado nuevo.',
  ]);
});

it('The headline of either count goes on from its number.', () => {
  const stops = [stopsOf(story, 'reports').at(-1) as Stop, stopsOf(story, 'responses')[0] as Stop];
  expect(stops.map((stop) => headlineOf(story, snapshotAt(story, stop), english))).toEqual([
    'states and D.C. won’t hand over all the voter data Trump’s election commission asked for',
    'states refuse some or all of the voter data Trump’s election commission asked for',
  ]);
});

it('The captions of the days name who answers.', () => {
  for (const caption of captionsOf('responses'))
    expect(caption).toMatch(/^[A-Z][a-z]+\.? \d+(, \d{4})?(,? or earlier)?: .+ answers?\.$/);
});

it('At the last report the news is the commission’s 14, whole, with its source.', () => {
  const last = stopsOf(story, 'reports').at(-1) as Stop;
  for (const length of ['brief', 'full'] as const) {
    const item = newsOf(story, snapshotAt(story, last), length, english).at(-1);
    expect(item?.source?.id).toBe(story.aside?.source);
    expect(item?.text).toMatch(/\b14 states and D\.C\..*[.”]$/);
  }
});

it.each(counts)(
  'Each stop of the count "%s" has its number, and each of the 51 its level at every stop.',
  async (count) => {
    const levels = postals.map((postal) => `${postal} ${levelsAlong(count, postal)}`);
    await expect([...numbers(count), ...levels, ''].join('\n')).toMatchFileSnapshot(
      `voterRolls.${count}.txt`,
    );
  },
);
