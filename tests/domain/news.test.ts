import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import {
  answersOnDay,
  countsAfter,
  deliveredBy,
  milestonesAt,
  milestonesBefore,
  notNamedBy,
} from '../../src/domain/news.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { changedStory, everyStop, rawStory, stopNamed, story } from '../fixtures/story.ts';

const counted = stopsOf(story, 'reports');
const answered = stopsOf(story, 'responses');

describe('The milestones', () => {
  it('A stop of the news tallies tells the milestones with a label since the stop before it.', () => {
    const labelled = changedStory(['milestones[3].label', 'The chair']);
    const told = counted.map((stop) => [stop.id, milestonesAt(labelled, stop).map(({ label }) => label)]);
    expect(told).toEqual([
      ['courier', ['The letter']],
      ['ledger', []],
      ['gazette', []],
      ['tribune', ['The chair']],
    ]);
  });

  it('The states’ own count tells each milestone once, at the first stop on or after its day.', () => {
    const told = answered.map((stop) => [stop.id, milestonesAt(story, stop).map(({ date }) => date)]);
    expect(told).toEqual([
      ['2017-06-29', ['2017-06-28']],
      ['2017-06-30', []],
      ['2017-07-03', ['2017-07-03']],
      ['2017-07-05', ['2017-07-05']],
      ['2017-07-06', []],
      ['2017-08-04', ['2017-08-04']],
      ['2018-01-03', ['2018-01-03']],
    ]);
  });

  it('No stop tells a milestone from before the start of the timeline.', () => {
    expect(milestonesBefore(story).map(({ date }) => date)).toEqual(['2017-05-11']);
    const told = everyStop.flatMap((stop) => milestonesAt(story, stop));
    expect(told).not.toContain(story.milestones[0]);
  });
});

describe('The counts', () => {
  it('Those not named yet are all that no report up to the stop names, by name.', () => {
    const without = (...named: string[]) =>
      jurisdictions.map(({ postal }) => postal).filter((postal) => !named.includes(postal));
    expect(notNamedBy(story, stopNamed('courier'))).toEqual(without('KY', 'MS'));
    expect(notNamedBy(story, stopNamed('tribune'))).toEqual(without('CA', 'DC', 'KY', 'MS', 'NY', 'TX'));
  });

  it('The counts after a stop are those of a later day, each with whom it names for the first time.', () => {
    const printedAfter = (id: string) =>
      countsAfter(story, stopNamed(id)).map(({ report, firstNamed }) => [report.id, firstNamed]);
    expect(printedAfter('tribune')).toEqual([['almanac', ['VT']]]);
    expect(printedAfter('courier')).toEqual([
      ['gazette', ['DC', 'NY', 'TX']],
      ['tribune', ['CA']],
      ['commission', []],
      ['almanac', ['VT']],
    ]);
  });
});

describe('The answers', () => {
  it('The answers of a day are told by name of state, those of one state in the order of the file.', () => {
    const { responses } = rawStory() as typeof story;
    const onOneDay = changedStory(['responses', responses.map((each) => ({ ...each, date: '2017-07-05' }))]);
    expect(answersOnDay(story, '2017-07-03').map(({ state }) => state)).toEqual(['DC', 'KY']);
    expect(answersOnDay(onOneDay, '2017-07-05').map(({ state, level }) => `${state} ${level}`)).toEqual([
      'CA refused',
      'DC refused',
      'KY reviewing',
      'KY refused',
      'MS refused',
      'NY conditional',
      'TX public-only',
      'TX provided',
      'VT reviewing',
      'VT provided',
    ]);
  });

  it('Those that have delivered data are told oldest first, each by the answer that begins it.', () => {
    const delivered = (day: string, given = story) =>
      deliveredBy(given, day).map(({ state, date }) => `${state} ${date}`);
    expect(delivered('2017-08-03')).toEqual([]);
    expect(delivered('2018-01-03')).toEqual(['VT 2017-08-04', 'TX 2018-01-03']);
    const again = changedStory(['responses[7].level', 'provided']);
    expect(delivered('2018-01-03', again)).toEqual(['VT 2017-07-06', 'TX 2018-01-03']);
    const undone = changedStory(['responses[7].level', 'provided'], ['responses[8].level', 'refused']);
    expect(delivered('2018-01-03', undone)).toEqual(['TX 2018-01-03']);
  });
});
