import { describe, expect, test } from 'vitest';
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
import { changedRecord, everyStop, record, stopNamed } from '../fixtures/record.ts';

const parts = (stop: Stop, dataset = record) => sentenceOf(dataset, snapshotAt(dataset, stop), english);
const said = (id: string, dataset = record) => spoken(parts(stopNamed(id, dataset), dataset));

/** The seven, verbatim. */
const seven = [
  'June 30, 2017: 19 states named so far. Townhall counts the same.',
  'June 30, 2017: 27 states named so far. The Hill, as reported by Axios, counts 24.',
  'July 1, 2017: 29 states named so far. BuzzFeed News counts 24.',
  'July 3, 2017: 35 states and D.C. named so far. CNN, as reported by The Week, counts 41 and D.C.',
  'July 4, 2017: 42 states and D.C. named so far. HuffPost counts “nearly 40” states.',
  'July 4, 2017: 44 states and D.C. named so far. CNN counts the same; the names are as listed by WiredPen.',
  'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
];

describe('The sentence of a stop', () => {
  test('is one of these seven on the press’s clock', () => {
    expect(stopsOf(record, 'counted').map((stop) => spoken(parts(stop)))).toEqual(seven);
  });

  test('speaks of the states’ own answers on their clock, and of the data that was delivered', () => {
    expect(said('2017-06-29')).toBe('June 29, 2017: By the states’ own answers, 9 states push back.');
    expect(said('2017-07-04')).toBe(
      'July 4, 2017: By the states’ own answers, 41 states and D.C. push back.',
    );
    expect(said('2017-07-05')).toBe(
      'July 5, 2017: By the states’ own answers, 40 states and D.C. push back. 1 has delivered data.',
    );
    expect(said('2018-04-02')).toBe(
      'April 2, 2018: By the states’ own answers, 39 states and D.C. push back. 9 have delivered data.',
    );
  });

  test('begins with its day and names the snapshot’s own number, at every stop', () => {
    for (const stop of everyStop) {
      const { tally, dc, counts } = snapshotAt(record, stop);
      const { date, count, outlet } = parts(stop);
      expect(date).toBe(`${english.fullDay(stop.date)}:`);
      expect(count.match(/\d+/g)).toEqual([String(tally)]);
      expect(count.includes('D.C.')).toBe(dc);
      if (stop.clock === 'answered') {
        expect(count).toMatch(/^By the states’ own answers/);
        expect(outlet.match(/\d+/)?.[0]).toBe(
          counts.get('provided') ? String(counts.get('provided')) : undefined,
        );
      }
    }
  });

  test('is one line that ends in one full stop, at every stop', () => {
    for (const stop of everyStop) expect(spoken(parts(stop))).toMatch(/^\S.*[^.]\.$/);
    for (const stop of everyStop) expect(spoken(parts(stop))).not.toMatch(/\s\s|\.\.|undefined|null/);
  });
});

/** The outlets of the record, and whoever reports for them. */
const outlets = record.reports.flatMap(({ outlet, via }) => (via ? [outlet, via] : [outlet]));

describe('No text joins an outlet’s name with a figure that the outlet did not print', () => {
  test.each(everyStop.map((stop) => [stop.clock, stop.id, stop] as const))('%s %s', (clock, _id, stop) => {
    const { date, count, outlet } = parts(stop);
    for (const name of outlets) expect(`${date} ${count}`).not.toContain(name);
    if (clock === 'answered') {
      for (const name of outlets) expect(outlet).not.toContain(name);
      return;
    }
    const { tally } = stop.report ?? { tally: { states: null, dc: false, wording: undefined } };
    const figures = outlet.match(/\d+/g) ?? [];
    const printed = tally.wording ? (tally.wording.match(/\d+/g) ?? []) : [String(tally.states)];
    for (const figure of figures) expect(printed).toContain(figure);
    if (outlet.includes('the same')) {
      const ours = snapshotAt(record, stop);
      expect([tally.states, tally.dc, tally.wording]).toEqual([ours.tally, ours.dc, undefined]);
    } else expect(figures).toEqual(printed);
    if (tally.wording) expect(outlet).toContain(`“${tally.wording}”`);
  });

  test('“the same” is said only where the number and D.C. are the fold’s', () => {
    expect(said('townhall', changedRecord(['reports[0].tally.states', 18]))).toMatch(/Townhall counts 18\.$/);
    expect(said('townhall', changedRecord(['reports[0].tally.dc', true]))).toMatch(/counts 19 and D\.C\.$/);
    expect(said('cnn', changedRecord(['reports[5].tally.dc', false]))).toMatch(/CNN counts 44\.$/);
    expect(said('townhall', changedRecord(['reports[0].tally.wording', 'about 20']))).toMatch(
      /Townhall counts “about 20” states\.$/,
    );
  });

  test('nothing is said of an outlet that printed no figure', () => {
    expect(said('townhall', changedRecord(['reports[0].tally.states', null]))).toBe(
      'June 30, 2017: 19 states named so far.',
    );
  });
});

describe('The longest sentence', () => {
  test('is that of CNN’s 44, and none is longer', () => {
    expect(longestSentence(record, english)).toBe(seven[5]);
    for (const stop of everyStop)
      expect(spoken(parts(stop)).length).toBeLessThanOrEqual(seven[5]?.length ?? 0);
  });
});

describe('The figure of a report', () => {
  test('is its wording where it printed a rounded one, else its number, with D.C. where it counts it', () => {
    expect(record.reports.map((report) => [report.id, figureOf(report, english)])).toEqual([
      ['townhall', '19'],
      ['the-hill', '24'],
      ['buzzfeed-news', '24'],
      ['cnn-july-3', '41 and D.C.'],
      ['huffpost', '“nearly 40”'],
      ['cnn', '44 and D.C.'],
      ['washington-post', '“at least 44”'],
      ['commission', '14 and D.C.'],
      ['ap-usa-today', '“more than 40”'],
      ['brennan-center', '21 and D.C.'],
    ]);
  });

  test('is none where it printed none', () => {
    const [report] = changedRecord(['reports[0].tally.states', null]).reports;
    expect(report && figureOf(report, english)).toBeNull();
  });
});

describe('The sources of a report’s names', () => {
  test('are those that it lists for them, else the source of its tally', () => {
    for (const report of record.reports)
      expect(nameSourcesOf(report)).toEqual(report.namedSources ?? [report.source]);
    expect(record.reports.map(nameSourcesOf).slice(3, 6)).toEqual([
      ['the-week', 'blasting-news-2017-07-05'],
      ['huffpost-2017-07-04'],
      ['wiredpen-2017-07-04'],
    ]);
  });
});

test('A day has its year where it is not that in which the story begins', () => {
  for (const { date } of everyStop)
    expect(storyDay(record, date, english)).toBe(
      date.startsWith('2017') ? english.day(date) : english.fullDay(date),
    );
  expect(storyDay(record, '2018-01-03', english)).toBe('Jan. 3, 2018');
});
