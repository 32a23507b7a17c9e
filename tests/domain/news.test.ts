import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import {
  answersOnDay,
  countsAfter,
  deliveredBy,
  milestonesAt,
  milestonesBefore,
  notNamedBy,
} from '../../src/domain/news.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { everyStop, record, stopNamed } from '../fixtures/record.ts';

const counted = stopsOf(record, 'counted');
const answered = stopsOf(record, 'answered');

describe('The milestones', () => {
  test('that are flagged are told at the first stop of the press’s clock on or after their day', () => {
    const told = counted.map((stop) => [stop.id, milestonesAt(record, stop).map(({ label }) => label)]);
    expect(told).toEqual([
      ['townhall', ['The letter']],
      ['the-hill', []],
      ['buzzfeed-news', ['The tweet']],
      ['cnn-july-3', ['The lawsuit']],
      ['huffpost', []],
      ['cnn', []],
      ['washington-post', ['“Fake news”']],
    ]);
  });

  test('are all told once on the states’ clock, each at the first stop on or after its day', () => {
    const since = record.milestones.filter(({ date }) => date >= '2017-06-28');
    expect(answered.flatMap((stop) => milestonesAt(record, stop))).toEqual(since);
    for (const milestone of since) {
      const first = answered.find(({ date }) => date >= milestone.date);
      expect(first && milestonesAt(record, first)).toContain(milestone);
    }
  });

  test('from before the letter are told at no stop', () => {
    expect(milestonesBefore(record).map(({ date }) => date)).toEqual(['2017-05-11']);
    for (const stop of everyStop)
      for (const milestone of milestonesBefore(record))
        expect(milestonesAt(record, stop)).not.toContain(milestone);
  });
});

describe('Those not named yet', () => {
  test('are the plain ones, by name, at every stop', () => {
    for (const stop of counted) {
      const { statuses } = snapshotAt(record, stop);
      expect(notNamedBy(record, stop)).toEqual(
        jurisdictions.map(({ postal }) => postal).filter((postal) => statuses.get(postal)?.level === 'plain'),
      );
    }
    expect(notNamedBy(record, stopNamed('washington-post'))).toEqual(['AR', 'FL', 'HI', 'IL', 'NE', 'NJ']);
  });
});

describe('The counts after a stop', () => {
  test('are, after the last, AP and USA Today’s, which names two more, and the Brennan Center’s', () => {
    const after = countsAfter(record, stopNamed('washington-post'));
    expect(after.map(({ report, firstNamed }) => [report.id, firstNamed])).toEqual([
      ['ap-usa-today', ['AR', 'NJ']],
      ['brennan-center', []],
    ]);
  });

  test('name each state for the first time once, and none that was named by the stop', () => {
    for (const stop of counted) {
      const fresh = countsAfter(record, stop).flatMap(({ firstNamed }) => firstNamed);
      expect(new Set(fresh).size).toBe(fresh.length);
      for (const postal of fresh) expect(notNamedBy(record, stop)).toContain(postal);
    }
  });
});

describe('The answers of a day', () => {
  test('are those of the record, by name of state, at every stop of the states’ clock', () => {
    const place = new Map<string, number>(jurisdictions.map(({ postal }, index) => [postal, index]));
    for (const { date } of answered) {
      const written = record.responses.filter((each) => each.date === date);
      const byName = written.toSorted((a, b) => (place.get(a.state) ?? 0) - (place.get(b.state) ?? 0));
      expect(answersOnDay(record, date)).toEqual(byName);
    }
  });

  test('are 177 over the 54 stops', () => {
    expect(answered.flatMap(({ date }) => answersOnDay(record, date))).toHaveLength(177);
  });
});

describe('Those that have delivered data', () => {
  test('are nine at the end, oldest first', () => {
    expect(deliveredBy(record, '2018-04-02').map(({ state, date }) => `${state} ${date}`)).toEqual([
      'AR 2017-07-05',
      'FL 2017-07-28',
      'CO 2017-08-01',
      'NY 2017-08-02',
      'NJ 2017-08-18',
      'ID 2017-09-05',
      'OR 2017-09-08',
      'MO 2017-09-12',
      'HI 2017-09-17',
    ]);
  });

  test('are those of that level at every stop, each with the answer that begins it', () => {
    for (const stop of answered) {
      const { statuses } = snapshotAt(record, stop);
      const delivered = deliveredBy(record, stop.date);
      expect(delivered.map(({ state }) => state).sort()).toEqual(
        [...statuses].flatMap(([postal, { level }]) => (level === 'provided' ? [postal] : [])).sort(),
      );
      for (const { state, date, level } of delivered) {
        expect(level).toBe('provided');
        const between = record.responses.filter(
          (each) => each.state === state && each.date > date && each.date <= stop.date,
        );
        expect(between.every((each) => each.level === 'provided')).toBe(true);
      }
    }
  });
});
