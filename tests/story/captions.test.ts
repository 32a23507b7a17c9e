import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { captionOf, captionText, noResponseText, storyDay } from '../../src/story/captions.ts';
import { counts } from '../../src/story/form/count.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, eightLevels, stopNamed, story, twoLevels } from '../fixtures/story.ts';

const headline = (id: string, given: Story = story) =>
  headlineOf(given, snapshotAt(given, stopNamed(id, given)), english);
/** The text of a state that has not responded by a day. */
const none = (given: Story, id: string, postal: Postal = 'WY') =>
  noResponseText(given, snapshotAt(given, stopNamed(id, given)), postal, english);
const caption = (id: string, given: Story = story) =>
  captionText(captionOf(given, snapshotAt(given, stopNamed(id, given)), english));

/** The tribune names six states in the list of another outlet, and prints our number. */
const sixNames = ['reports.list[3].named.unsorted', ['CA', 'KY', 'MS', 'NY', 'TX', 'VT']] as const;

describe('The caption of a report', () => {
  it.each<[what: string, id: string, changes: Parameters<typeof changedStory>, text: string]>([
    ['prints our number lists its states', 'courier', [], 'June 30: The Courier names 2 states.'],
    [
      'another outlet passed on names both outlets',
      'ledger',
      [],
      'June 30: Morning Ledger, as reported by Newswire, names 4 states.',
    ],
    [
      'has a wording quotes it, and has our number in another clause',
      'gazette',
      [],
      'July 3: The Gazette counts “about five”; 5 and D.C. have a name so far.',
    ],
    [
      'prints another number has both',
      'courier',
      [['reports.list[0].tally.states', 3]],
      'June 30: The Courier counts 3; 2 have a name so far.',
    ],
    [
      'leaves D.C. out has both numbers',
      'gazette',
      [['reports.list[2].tally', { states: 5, dc: false }]],
      'July 3: The Gazette counts 5; 5 and D.C. have a name so far.',
    ],
    [
      'prints our number without a list says whose list has the names',
      'tribune',
      [['reports.list[3].tally', { states: 6, dc: true }], sixNames],
      'July 5: The Tribune counts 6 and D.C., with the names from The Lister.',
    ],
    ['names nobody new says so', 'tribune', [], 'July 5: The Tribune counts 5. Nobody new.'],
    [
      'names nobody new may end its first sentence in a quotation',
      'tribune',
      [['reports.list[3].tally', { states: 5, dc: false, wording: 'at least five' }]],
      'July 5: The Tribune counts “at least five.” Nobody new.',
    ],
    [
      'names nobody new has one full stop after D.C.',
      'tribune',
      [['reports.list[3].tally.dc', true]],
      'July 5: The Tribune counts 5 and D.C. Nobody new.',
    ],
    [
      'lists D.C. last has one full stop',
      'courier',
      [
        ['reports.list[0].tally.dc', true],
        ['reports.list[0].named.unsorted', ['KY', 'MS', 'DC']],
      ],
      'June 30: The Courier names 2 states and D.C.',
    ],
  ])('The caption of a report that %s.', (_, id, changes, text) => {
    expect(caption(id, changedStory(...changes))).toBe(text);
  });
});

describe('The caption of a day', () => {
  it.each([
    ['2017-07-03', 'July 3: D.C. and Kentucky write back.'],
    ['2017-07-05', 'July 5 or earlier: New York writes back.'],
    ['2018-01-03', 'Jan. 3, 2018: Texas writes back.'],
  ])('The caption of %s names the places that respond, with the year if that is a later one.', (id, text) => {
    expect(caption(id)).toBe(text);
  });

  it('The caption of a day with many responses names as many places as two lines hold, and counts the rest.', () => {
    const postals = ['CA', 'KY', 'MS', 'NY', 'TX', 'VT', 'ND', 'SD', 'NC', 'SC'];
    const many = changedStory(['responses', postals.map((state) => ({ ...story.responses[5], state }))]);
    const text = caption('2017-06-30', many);
    const [, names = '', more] = /^June 30: (.+) and (\d+) more write back\.$/.exec(text) ?? [];
    expect(names.split(', ')).toHaveLength(postals.length - Number(more));
    expect(names.length).toBeLessThanOrEqual(62);
  });

  it('A caption without names agrees with the number.', () => {
    expect(caption('1901-05-01', eightLevels)).toBe('May 1, 1901: 2 states in the race.');
    const words = { ...story.words, caption: { one: '{states} stays.', other: '{states} stay.' } };
    const given = { ...story, words };
    expect(caption('2017-06-29', given)).toBe('June 29: 1 state stays.');
    expect(caption('2017-07-03', given)).toBe('July 3: 4 states and D.C. stay.');
  });

  it('A caption that is a list of names ends in one full stop.', () => {
    expect(caption('1930-03-01', twoLevels)).toBe('March 1: New York, Ohio and Pennsylvania.');
    const responses = twoLevels.responses.filter(({ state }) => state !== 'ME' && state !== 'VT');
    expect(caption('1931-01-15', { ...twoLevels, responses })).toBe('Jan. 15, 1931: D.C.');
  });
});

describe('The headline', () => {
  it('The headline follows the number with the words of its count.', () => {
    expect(headline('courier')).toBe('states keep the letter');
    expect(headline('gazette')).toBe('states and D.C. keep the letter');
    expect(headline('2017-07-03')).toBe('states and D.C. send back nothing but a note');
  });

  it('The headline has the form `one` if the number is one and D.C. is not counted too.', () => {
    expect(headline('2017-06-29')).toBe('state sends back nothing but a note');
    const withDc = changedStory(['responses[9].date', '2017-06-29']);
    expect(headline('2017-06-29', withDc)).toBe('state and D.C. send back nothing but a note');
    const oneReport = changedStory(['reports.list[0].named.unsorted', ['KY']]);
    expect(headline('courier', oneReport)).toBe('state keeps the letter');
  });

  it('The headline can hold the number, the states and the day.', () => {
    const words = { ...story.words, headline: '{noun}: {n}, {states}, {day}' };
    expect(headline('2017-07-03', { ...story, words })).toBe('states and D.C.: 4, 4 states and D.C., July 3');
  });
});

it('A day has its year if that is later than the first, and always if the story spans years.', () => {
  expect(storyDay(twoLevels, '1930-03-01', english)).toBe('March 1');
  expect(storyDay(twoLevels, '1931-01-15', english)).toBe('Jan. 15, 1931');
  expect(storyDay(eightLevels, '1901-05-01', english)).toBe('May 1, 1901');
});

describe('The text of a state without a response', () => {
  it('A state outside the story has the description of the places outside, else their label.', () => {
    const outside = { states: ['AK', 'HI'], label: 'No state then' };
    const younger = changedStory(['outside', outside]);
    expect(none(younger, 'tribune', 'AK')).toBe('No state then.');
    const described = changedStory(['outside', { ...outside, description: 'Joined later.' }]);
    expect(none(described, '2017-07-03', 'HI')).toBe('Joined later.');
  });

  it('A state without a response has the words of the story, else of the interface, with one full stop.', () => {
    expect(none(story, '2017-06-30')).toBe('No reply on record by June 30.');
    expect(none(eightLevels, '1902-06-10')).toBe('The harbor book is silent on June 10, 1902.');
    expect(none(twoLevels, '1930-03-01')).toBe('Nothing on record by March 1.');
  });
});

it('Every caption is one sentence or two, each with one full stop.', () => {
  for (const given of [story, twoLevels, eightLevels])
    for (const { id } of counts.flatMap((count) => stopsOf(given, count))) {
      expect(caption(id, given)).toMatch(/^\S.*[^.]\.”?$/);
      expect(caption(id, given)).not.toMatch(/\.\.|undefined|null| {2}|[{}]/);
    }
});
