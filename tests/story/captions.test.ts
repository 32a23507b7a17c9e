import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { captionOf, captionText, noResponseText, printedFigure, storyDay } from '../../src/story/captions.ts';
import { counts } from '../../src/story/form/count.ts';
import type { Report, Story } from '../../src/story/form/schema.ts';
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

describe('The caption of a report', () => {
  it('The caption of a first report that prints our number lists its states.', () => {
    expect(caption('courier')).toBe('June 30: The Courier names 2 states.');
  });

  it('The caption of a report that another outlet passed on names both outlets.', () => {
    expect(caption('ledger')).toBe('June 30: Morning Ledger, as reported by Newswire, names 4 states.');
  });

  it('A caption quotes the words of an outlet, and has our number in another clause.', () => {
    expect(caption('gazette')).toBe(
      'July 3: The Gazette counts “about five”; 5 and D.C. have a name so far.',
    );
  });

  it('A caption has the number of a report beside ours if they differ.', () => {
    const other = changedStory(['reports.list[0].tally.states', 3]);
    expect(caption('courier', other)).toBe('June 30: The Courier counts 3; 2 have a name so far.');
    const withoutDc = changedStory(['reports.list[2].tally', { states: 5, dc: false }]);
    expect(caption('gazette', withoutDc)).toBe(
      'July 3: The Gazette counts 5; 5 and D.C. have a name so far.',
    );
  });

  it('The caption of a report that prints our number says whose list has the names.', () => {
    const six = changedStory(
      ['reports.list[3].tally', { states: 6, dc: true }],
      ['reports.list[3].named.unsorted', ['CA', 'KY', 'MS', 'NY', 'TX', 'VT']],
    );
    expect(caption('tribune', six)).toBe(
      'July 5: The Tribune counts 6 and D.C., with the names from The Lister.',
    );
  });

  it('The caption of a report that names nobody new says so.', () => {
    expect(caption('tribune')).toBe('July 5: The Tribune counts 5. Nobody new.');
    const quoted = changedStory([
      'reports.list[3].tally',
      { states: 5, dc: false, wording: 'at least five' },
    ]);
    expect(caption('tribune', quoted)).toBe('July 5: The Tribune counts “at least five.” Nobody new.');
  });

  it('A caption that ends in D.C. has one full stop.', () => {
    const withDc = changedStory(
      ['reports.list[0].tally.dc', true],
      ['reports.list[0].named.unsorted', ['KY', 'MS', 'DC']],
    );
    expect(caption('courier', withDc)).toBe('June 30: The Courier names 2 states and D.C.');
    const nobodyNew = changedStory(['reports.list[3].tally.dc', true]);
    expect(caption('tribune', nobodyNew)).toBe('July 5: The Tribune counts 5 and D.C. Nobody new.');
  });

  it('No caption joins an outlet with a figure that it did not print.', () => {
    for (const stop of stopsOf(story, 'reports')) {
      const [itsOwn = ''] = caption(stop.id).split(';');
      const printed = printedFigure(stop.report as Report, english) as string;
      expect(itsOwn.replace(/^\w+ \d+: /, '').match(/\d+( and D\.C\.)?|“[^”]+”/g)).toEqual([printed]);
    }
  });
});

describe('The caption of a day', () => {
  it('The caption of a day names the places that respond on it.', () => {
    expect(caption('2017-07-03')).toBe('July 3: D.C. and Kentucky write back.');
    expect(caption('2017-07-05')).toBe('July 5: New York writes back.');
  });

  it('The caption of a day in a later year has the year.', () => {
    expect(caption('2018-01-03')).toBe('Jan. 3, 2018: Texas writes back.');
    expect(storyDay(story, '2017-12-31', english)).toBe('Dec. 31');
  });

  it('The caption of a day with many responses names as many places as two lines hold, and counts the rest.', () => {
    const postals = ['CA', 'KY', 'MS', 'NY', 'TX', 'VT', 'ND', 'SD', 'NC', 'SC'];
    const many = changedStory(['responses', postals.map((state) => ({ ...story.responses[5], state }))]);
    const text = caption('2017-06-30', many);
    const [, names = '', more] = /^June 30: (.+) and (\d+) more write back\.$/.exec(text) ?? [];
    expect(names.split(', ')).toHaveLength(postals.length - Number(more));
    expect(names.length).toBeLessThanOrEqual(62);
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

describe('The caption of a day by its number', () => {
  it('A caption without names agrees with the number.', () => {
    expect(caption('1901-05-01', eightLevels)).toBe('May 1, 1901: 2 states in the race.');
    const words = { ...story.words, caption: { one: '{states} stays.', other: '{states} stay.' } };
    const given = { ...story, words };
    expect(caption('2017-06-29', given)).toBe('June 29: 1 state stays.');
    expect(caption('2017-07-03', given)).toBe('July 3: 4 states and D.C. stay.');
  });

  it('A caption that is a list of names ends in one full stop.', () => {
    expect(caption('1930-03-01', twoLevels)).toBe('March 1: New York, Ohio and Pennsylvania.');
    const last = {
      ...twoLevels,
      responses: twoLevels.responses.filter(({ state }) => state !== 'ME' && state !== 'VT'),
    };
    expect(caption('1931-01-15', last)).toBe('Jan. 15, 1931: D.C.');
  });
});

describe('The day of a story', () => {
  it('A story that spans years shows each day with its year.', () => {
    expect(storyDay(eightLevels, '1901-05-01', english)).toBe('May 1, 1901');
    expect(storyDay(twoLevels, '1930-03-01', english)).toBe('March 1');
    expect(storyDay(twoLevels, '1931-01-15', english)).toBe('Jan. 15, 1931');
  });
});

describe('The text of a state without a response', () => {
  it('A state outside the story has the description of the places outside, else their label.', () => {
    const outside = { states: ['AK', 'HI'], label: 'No state then' };
    const younger = changedStory(['outside', outside]);
    expect(none(younger, 'tribune', 'AK')).toBe('No state then.');
    const described = changedStory(['outside', { ...outside, description: 'Joined later.' }]);
    expect(none(described, '2017-07-03', 'HI')).toBe('Joined later.');
  });

  it('A state without a response has the words of the story, with one full stop.', () => {
    expect(none(story, '2017-06-30')).toBe('No reply on record by June 30.');
    expect(none(eightLevels, '1902-06-10')).toBe('The harbor book is silent on June 10, 1902.');
  });

  it('A story without words for it has those of the interface.', () => {
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
