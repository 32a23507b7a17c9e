import { describe, expect, it } from 'vitest';
import { postals } from '../../src/geography/places.ts';
import { english, type Messages } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import type { Count } from '../../src/story/form/count.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { type NewsLength, newsOf, publisherInNews } from '../../src/story/newsItems.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { milestonesAt, milestonesBefore, stopsOf } from '../../src/story/stops.ts';
import { changedStory, everyStop, stopNamed, story } from '../fixtures/story.ts';

const items = (id: string, length: NewsLength, given: Story = story, words: Messages = english) =>
  newsOf(given, snapshotAt(given, stopNamed(id, given)), length, words);
/** The items of a stop, each in one line. */
const news = (id: string, length: NewsLength, given: Story = story) =>
  items(id, length, given).map(({ lead, text }) => [lead, text].filter(Boolean).join(' '));

/** A story in which these answer on July 1 too. */
function answering(...states: readonly string[]): Story {
  const answer = { ...story.responses[5], date: '2017-07-01', level: 'refused' };
  return changedStory(['responses', [...story.responses, ...states.map((state) => ({ ...answer, state }))]]);
}

describe('The milestones', () => {
  const milestones = (count: Count) =>
    stopsOf(story, count).map((stop) => [stop.id, ...milestonesAt(story, stop).map(({ date }) => date)]);

  it('By reports a stop has the labelled milestones since the stop before it.', () => {
    expect(milestones('reports')).toEqual([
      ['courier', '2017-06-28'],
      ['ledger'],
      ['gazette'],
      ['tribune', '2017-07-05'],
    ]);
  });

  it('By responses each milestone has one stop, the first on or after its day.', () => {
    expect(milestones('responses')).toEqual([
      ['2017-06-29', '2017-06-28'],
      ['2017-06-30'],
      ['2017-07-03', '2017-07-03'],
      ['2017-07-05', '2017-07-05'],
      ['2017-07-06'],
      ['2017-08-04', '2017-08-04'],
      ['2018-01-03', '2018-01-03'],
    ]);
  });

  it('No stop has a milestone from before the start of the timeline.', () => {
    expect(milestonesBefore(story).map(({ date }) => date)).toEqual(['2017-05-11']);
    expect(everyStop.flatMap((stop) => milestonesAt(story, stop))).not.toContain(story.milestones[0]);
  });
});

describe('The news of a report', () => {
  it('The news of a report has the new places, and then the milestones.', () => {
    for (const length of ['brief', 'full'] as const)
      expect(news('courier', length)).toEqual([
        'New: Kentucky and Mississippi.',
        'June 28: The commission writes to every state.',
      ]);
    expect(news('gazette', 'brief')).toEqual(['New: D.C. and New York.']);
    const dcAlone = changedStory(['reports.list[2].named.unsorted', ['CA']]);
    expect(news('gazette', 'brief', dcAlone)).toEqual(['New: D.C.']);
  });

  it('At a report the news is the labelled milestone of its day, with its source.', () => {
    expect(items('tribune', 'brief')).toEqual([
      {
        lead: '',
        text: 'The chair says that two states have refused.',
        isFromStory: true,
        source: { id: story.aside?.source, day: '2017-07-05' },
      },
    ]);
  });

  it('If a report names nobody new, the full news says so, and at the last report which few places are missing.', () => {
    expect(news('tribune', 'full')[0]).toBe('No state is new. The Tribune names no one else.');
    const few = changedStory(
      ['reports.list[2].named.refused', ['MS']],
      ['reports.list[1].named.unsorted', postals.filter((postal) => !['AL', 'DC', 'MS'].includes(postal))],
    );
    expect(news('tribune', 'full', few)[0]).toBe('No state is new. Not named yet: Alabama and D.C.');
  });

  it('The full news names all new states, the brief news as many as fit.', () => {
    const many = changedStory(['reports.list[0].named.unsorted', postals]);
    expect(news('courier', 'full', many)[0]).toContain('Alabama, Alaska, Arizona');
    expect(news('courier', 'full', many)[0]).toContain('Wisconsin and Wyoming.');
    expect(news('courier', 'brief', many)[0]).toMatch(/^New: Alabama, .* and \d+ more\.$/);
  });
});

describe('The news of a day', () => {
  it('The news of a day has the milestones, and then the responses.', () => {
    expect(news('2017-06-29', 'brief')).toEqual([
      'June 28: The commission writes to every state.',
      'California: Refused outright.',
      'Kentucky: Still reviewing.',
    ]);
    expect(items('2017-06-29', 'brief').map(({ isFromStory }) => isFromStory)).toEqual([true, false, false]);
    expect(news('2017-07-06', 'brief')).toEqual(['Vermont: Still reviewing.']);
  });

  it('A response that changes a state’s level comes before the others, with the earlier level.', () => {
    expect(news('2017-07-03', 'full').slice(1)).toEqual([
      'Kentucky: Refused outright. Before: Still reviewing.',
      'District of Columbia: Refused outright.',
    ]);
  });

  it('Responses that do not fit are counted.', () => {
    const many = answering(...postals.slice(0, 20));
    for (const length of ['brief', 'full'] as const) {
      const shown = news('2017-07-01', length, many);
      expect(shown.at(-1)).toBe(`And ${20 - (shown.length - 1)} more answers.`);
    }
    expect(news('2017-07-01', 'full', many).length).toBeGreaterThan(news('2017-07-01', 'brief', many).length);
  });

  it('A response is in the news, even if a milestone before it does not fit.', () => {
    const milestone = { ...story.milestones[5], text: 'The court '.repeat(40) };
    const crowded = changedStory(['milestones', [...story.milestones, milestone]]);
    expect(news('2018-01-03', 'brief', crowded).at(-1)).toMatch(/^Texas: /);
  });
});

describe('The space of the news', () => {
  const long = changedStory(
    ['milestones[1].text', `The commission ${'writes '.repeat(100)}to every state.`],
    ['milestones[3].text', `The chair ${'speaks '.repeat(100)}of two states.`],
  );

  it('A long text of the story is cut after a word, and later in the full news.', () => {
    const brief = news('tribune', 'brief', long).at(-1) ?? '';
    const full = news('tribune', 'full', long).at(-1) ?? '';
    for (const text of [brief, full]) expect(text).toMatch(/^The chair (speaks )+speaks…$/);
    expect(full.length).toBeGreaterThan(brief.length);
  });

  it('A long name of a publisher is cut before a text of the story.', () => {
    const text = `The court ${'writes '.repeat(16)}it.`;
    const publisher = 'The Commissions of '.repeat(6);
    const given = changedStory(['sources.history.publisher', publisher], ['milestones[4].text', text]);
    expect(items('2017-08-04', 'brief', given)[0]?.text).toBe(text);
    expect(publisherInNews(given.sources.history)).toBe('The Commissions of The…');
  });

  it('A text of the story that would be cut to a few words is left out.', () => {
    const many = changedStory(
      ['reports.list[0].named.unsorted', postals],
      ['milestones[1].text', `The commission ${'writes '.repeat(100)}to every state.`],
    );
    expect(news('courier', 'brief', many)).toHaveLength(1);
  });

  it.each([
    ['brief', 145],
    ['full', 430],
  ] as const)(
    'The %s news has at most %i characters beside its first item and a last one that counts the rest.',
    (length, room) => {
      for (const given of [story, long, answering('AL', 'AK', 'AZ', 'AR', 'CO', 'CT', 'DE', 'FL')])
        for (const { id } of stopsOf(given, 'reports').concat(stopsOf(given, 'responses')))
          for (const words of [english, spanish]) {
            const shown = items(id, length, given, words).filter(({ text }) => !/^(And|Y) \d/.test(text));
            const characters = shown.reduce((sum, { lead, text }) => sum + lead.length + text.length, 0);
            if (shown.length > 1) expect(characters, id).toBeLessThanOrEqual(room);
          }
    },
  );
});
