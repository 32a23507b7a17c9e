import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import {
  figureOf,
  longestSentence,
  nameSourcesOf,
  sentenceOf,
  spoken,
  storyDay,
} from '../../src/domain/sentences.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { type Stop, stopsOf } from '../../src/domain/stops.ts';
import { changedStory, everyStop, stopNamed, story } from '../fixtures/story.ts';

const parts = (stop: Stop, dataset = story) => sentenceOf(dataset, snapshotAt(dataset, stop), english);
const said = (id: string, dataset = story) => spoken(parts(stopNamed(id, dataset), dataset));

describe('The sentence of a stop', () => {
  it('The sentence of a report tells the fold’s number, and then the outlet’s own.', () => {
    expect(stopsOf(story, 'counted').map(({ id }) => said(id))).toEqual([
      'June 30, 2017: 2 states named so far. The Courier counts the same.',
      'June 30, 2017: 4 states named so far. Morning Ledger, as reported by Newswire, counts the same.',
      'July 3, 2017: 5 states and D.C. named so far. The Gazette counts “about five” states.',
      'July 5, 2017: 5 states and D.C. named so far. The Tribune counts 5.',
    ]);
  });

  it('The sentence of a day of answers tells the states’ own count, and who has delivered data.', () => {
    expect(said('2017-06-29')).toBe('June 29, 2017: By the states’ own answers, 1 state pushes back.');
    expect(said('2017-07-05')).toBe('July 5, 2017: By the states’ own answers, 5 states and D.C. push back.');
    expect(said('2017-08-04')).toBe(
      'Aug. 4, 2017: By the states’ own answers, 5 states and D.C. push back. 1 has delivered data.',
    );
    expect(said('2018-01-03')).toBe(
      'Jan. 3, 2018: By the states’ own answers, 4 states and D.C. push back. 2 have delivered data.',
    );
  });

  it('The sentence begins with its day, names the snapshot’s number and ends in one full stop, at every stop.', () => {
    for (const stop of everyStop) {
      const { tally, dc } = snapshotAt(story, stop);
      const { date, count } = parts(stop);
      expect(date).toBe(`${english.fullDay(stop.date)}:`);
      expect(count.match(/\d+/g)).toEqual([String(tally)]);
      expect(count.includes('D.C.')).toBe(dc);
      expect(spoken(parts(stop))).toMatch(/^\S.*[^.]\.$/);
      expect(spoken(parts(stop))).not.toMatch(/\s\s|\.\.|undefined|null/);
    }
  });

  it('The longest sentence is one of the stops’, and none is longer.', () => {
    const all = everyStop.map((stop) => spoken(parts(stop)));
    expect(all).toContain(longestSentence(story, english));
    expect(Math.max(...all.map(({ length }) => length))).toBe(longestSentence(story, english).length);
  });
});

describe('The figure of an outlet', () => {
  const courier = (field: string, value: unknown) =>
    said('courier', changedStory([`reports[0].tally.${field}`, value]));

  it('“The same” is said only where the number and D.C. are the fold’s.', () => {
    expect(courier('states', 1)).toMatch(/The Courier counts 1\.$/);
    expect(courier('dc', true)).toMatch(/The Courier counts 2 and D\.C\.$/);
    expect(said('tribune')).toMatch(/The Tribune counts 5\.$/);
  });

  it('The sentence names who lists the states where the outlet’s number is the fold’s.', () => {
    expect(said('tribune', changedStory(['reports[3].tally.dc', true]))).toMatch(
      /The Tribune counts the same; the names are as listed by The Lister\.$/,
    );
  });

  it('A rounded figure is quoted in the outlet’s own words.', () => {
    expect(courier('wording', 'about 20')).toMatch(/The Courier counts “about 20” states\.$/);
  });

  it('Nothing is said of an outlet that printed no figure.', () => {
    expect(courier('states', null)).toBe('June 30, 2017: 2 states named so far.');
  });

  it('No outlet is named together with the fold’s number.', () => {
    for (const stop of everyStop) {
      const { date, count, outlet } = parts(stop);
      for (const name of story.reports.flatMap((report) => [report.outlet, report.via ?? report.outlet])) {
        expect(`${date} ${count}`).not.toContain(name);
        if (stop.clock === 'answered') expect(outlet).not.toContain(name);
      }
    }
  });

  it('The figure of a report is its wording, else its number, with D.C. where it counts D.C. too.', () => {
    expect(story.reports.map((report) => [report.id, figureOf(report, english)])).toEqual([
      ['courier', '2'],
      ['ledger', '4'],
      ['gazette', '“about five”'],
      ['tribune', '5'],
      ['commission', '2 and D.C.'],
      ['almanac', '“more than five”'],
    ]);
    const [report] = changedStory(['reports[0].tally.states', null]).reports;
    expect(report && figureOf(report, english)).toBeNull();
  });

  it('The names of a report are cited from the sources listed for them, else from that of its figure.', () => {
    expect(story.reports.slice(2, 4).map(nameSourcesOf)).toEqual([['gazette-07-03'], ['lister-07-05']]);
  });
});

it('A day has its year where it is not that in which the story begins.', () => {
  expect(storyDay(story, '2017-08-04', english)).toBe('Aug. 4');
  expect(storyDay(story, '2018-01-03', english)).toBe('Jan. 3, 2018');
});
