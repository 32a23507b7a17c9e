import { describe, expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { captionOf, captionText, figureOf, storyDay } from '../../src/story/captions.ts';
import type { Report, Story } from '../../src/story/schema.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, everyStop, stopNamed, story } from '../fixtures/story.ts';

const caption = (id: string, given: Story = story) =>
  captionText(captionOf(given, snapshotAt(given, stopNamed(id, given)), english));

describe('The caption of a report', () => {
  it('A first report that prints our own number lists its states.', () => {
    expect(caption('courier')).toBe('June 30: The Courier names 2 states.');
  });

  it('A report that another outlet passed on names both.', () => {
    expect(caption('ledger')).toBe('June 30: Morning Ledger, as reported by Newswire, names 4 states.');
  });

  it('An outlet’s own words are quoted, and our number stands in a clause of its own.', () => {
    expect(caption('gazette')).toBe(
      'July 3: The Gazette counts “about five”; 5 and D.C. have a name so far.',
    );
  });

  it('A report whose number is not ours is told beside ours, never as ours.', () => {
    const other = changedStory(['reports.list[0].tally.states', 3]);
    expect(caption('courier', other)).toBe('June 30: The Courier counts 3; 2 have a name so far.');
    const withoutDc = changedStory(['reports.list[2].tally', { states: 5, dc: false }]);
    expect(caption('gazette', withoutDc)).toBe(
      'July 3: The Gazette counts 5; 5 and D.C. have a name so far.',
    );
  });

  it('A report that prints our number tells whose list has the names.', () => {
    const six = changedStory(
      ['reports.list[3].tally', { states: 6, dc: true }],
      ['reports.list[3].named.unsorted', ['CA', 'KY', 'MS', 'NY', 'TX', 'VT']],
    );
    expect(caption('tribune', six)).toBe(
      'July 5: The Tribune counts 6 and D.C., with the names from The Lister.',
    );
  });

  it('A report that names nobody new says so.', () => {
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
      const printed = figureOf(stop.report as Report, english) as string;
      expect(itsOwn.replace(/^\w+ \d+: /, '').match(/\d+( and D\.C\.)?|“[^”]+”/g)).toEqual([printed]);
    }
  });
});

describe('The caption of a day', () => {
  it('The caption of a day names who answers on it.', () => {
    expect(caption('2017-07-03')).toBe('July 3: D.C. and Kentucky write back.');
    expect(caption('2017-07-05')).toBe('July 5: New York writes back.');
  });

  it('The caption of a day of a later year has its year.', () => {
    expect(caption('2018-01-03')).toBe('Jan. 3, 2018: Texas writes back.');
    expect(storyDay(story, '2017-12-31', english)).toBe('Dec. 31');
  });

  it('The caption of a day on which many answer names as many as two lines hold, and counts the rest.', () => {
    const postals = ['CA', 'KY', 'MS', 'NY', 'TX', 'VT', 'ND', 'SD', 'NC', 'SC'];
    const many = changedStory(['responses', postals.map((state) => ({ ...story.responses[5], state }))]);
    const text = caption('2017-06-30', many);
    const [, names = '', more] = /^June 30: (.+) and (\d+) more write back\.$/.exec(text) ?? [];
    expect(names.split(', ')).toHaveLength(postals.length - Number(more));
    expect(names.length).toBeLessThanOrEqual(62);
  });
});

it('Every caption is one sentence or two, each with one full stop.', () => {
  for (const { id } of everyStop) {
    expect(caption(id)).toMatch(/^\S.*[^.]\.”?$/);
    expect(caption(id)).not.toMatch(/\.\.|undefined|null| {2}/);
  }
});
