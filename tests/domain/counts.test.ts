import { describe, expect, test } from 'vitest';
import { countingAt, namedBy } from '../../src/domain/counts.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { changedRecord, record, stopNamed } from '../fixtures/record.ts';

const stops = stopsOf(record, 'counted');
const at = (id: string) => countingAt(record, stopNamed(id));

describe('The names of a report', () => {
  test('are all that it lists, with the level where it sorts them', () => {
    for (const report of record.reports) {
      const written = Object.entries(report.named).flatMap(([level, postals]) =>
        (postals ?? []).map((postal) => `${postal} ${level === 'unspecified' ? undefined : level}`),
      );
      expect([...namedBy(report)].map(([postal, level]) => `${postal} ${level}`).sort()).toEqual(
        written.sort(),
      );
    }
  });

  test('are as many as the outlets listed', () => {
    expect(record.reports.map((report) => [report.id, [...namedBy(report)].length])).toEqual([
      ['townhall', 19],
      ['the-hill', 25],
      ['buzzfeed-news', 25],
      ['cnn-july-3', 8],
      ['huffpost', 38],
      ['cnn', 45],
      ['washington-post', 11],
      ['commission', 0],
      ['ap-usa-today', 47],
      ['brennan-center', 0],
    ]);
  });
});

describe('The fold of the counts', () => {
  test('goes 19, 27, 29, 35, 42, 44, 44 for the states, D.C. joining with CNN on July 3', () => {
    const sizes = stops.map((stop) => {
      const named = countingAt(record, stop);
      return [named.size - Number(named.has('DC')), named.has('DC')];
    });
    expect(sizes).toEqual([
      [19, false],
      [27, false],
      [29, false],
      [35, true],
      [42, true],
      [44, true],
      [44, true],
    ]);
  });

  test('knows the first and the latest count that names each, at every stop × 51', () => {
    for (const stop of stops) {
      const until = stops.slice(0, stop.index + 1).map(({ report }) => report);
      for (const { postal } of jurisdictions) {
        const naming = until.filter((report) => JSON.stringify(report?.named).includes(`"${postal}"`));
        const counting = countingAt(record, stop).get(postal);
        expect([counting?.first, counting?.latest], `${stop.id} ${postal}`).toEqual([
          naming[0],
          naming.at(-1),
        ]);
      }
    }
  });

  test('keeps the level of the latest count that sorts a state, though a later one names it without', () => {
    const california = at('washington-post').get('CA');
    expect(california?.sorted?.level).toBe('refused');
    expect(california?.sorted?.report.id).toBe('buzzfeed-news');
    expect(california?.latest.id).toBe('washington-post');
    expect(at('the-hill').get('CA')).not.toHaveProperty('sorted');
  });

  test('takes the level of a later count over that of an earlier one', () => {
    const sorting = changedRecord(
      ['reports[4].named.unspecified', []],
      ['reports[4].named.public-only', ['CA']],
    );
    const sorted = countingAt(sorting, stopNamed('huffpost', sorting)).get('CA')?.sorted;
    expect([sorted?.level, sorted?.report.id]).toEqual(['public-only', 'huffpost']);
  });

  test('is not changed by markers', () => {
    const without = changedRecord([
      'reports',
      record.reports.filter(({ role }) => role === 'stop').concat(record.reports.slice(7, 8)),
    ]);
    for (const stop of stops)
      expect([...countingAt(without, stopNamed(stop.id, without)).keys()]).toEqual([
        ...countingAt(record, stop).keys(),
      ]);
  });

  test('leaves the fold of an earlier stop as it was', () => {
    expect(at('washington-post').size).toBe(45);
    expect(at('townhall').size).toBe(19);
  });
});
