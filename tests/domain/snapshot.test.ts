import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { legendLevels, snapshotAt } from '../../src/domain/snapshots.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { answered, counted } from '../fixtures/fold.ts';
import { changedRecord, everyStop, record, stopNamed } from '../fixtures/record.ts';

const at = (id: string) => snapshotAt(record, stopNamed(id));
const withLevel = (id: string, wanted: string) =>
  [...at(id).standings].filter(([, { level }]) => level === wanted).map(([postal]) => postal);

/** The press's clock, as the press counted: the columns count the fifty states, D.C. stands beside. */
const pressTable: [string, number, number, number, number, number, number, string][] = [
  // stop, states, refused, conditional, public-only, unspecified, plain, D.C.
  ['townhall', 19, 9, 0, 10, 0, 31, 'plain'],
  ['the-hill', 27, 11, 3, 13, 0, 23, 'plain'],
  ['buzzfeed-news', 29, 11, 3, 15, 0, 21, 'plain'],
  ['cnn-july-3', 35, 16, 5, 12, 2, 15, 'refused'],
  ['huffpost', 42, 18, 7, 15, 2, 8, 'refused'],
  ['cnn', 44, 18, 7, 16, 3, 6, 'refused'],
  ['washington-post', 44, 18, 7, 15, 4, 6, 'refused'],
];

describe('On the press’s clock', () => {
  test('the table has a line for each stop', () => {
    expect(pressTable.map(([id]) => id)).toEqual(stopsOf(record, 'counted').map(({ id }) => id));
  });

  test.each(pressTable)(
    'at %s %i states are named: %i refused, %i conditional, %i public-only, %i unspecified; %i plain; D.C. is %s',
    (id, tally, ...line) => {
      const dc = line.pop();
      const states = ['refused', 'conditional', 'public-only', 'unspecified', 'plain'].map(
        (level) => withLevel(id, level).filter((postal) => postal !== 'DC').length,
      );
      expect(at(id).tally).toBe(tally);
      expect(states).toEqual(line);
      expect(at(id).standings.get('DC')?.level).toBe(dc);
      expect(at(id).dc).toBe(dc !== 'plain');
    },
  );

  test('the states that no count sorts, and that give no answer that pushes back, are known by name', () => {
    expect(pressTable.map(([id]) => [id, withLevel(id, 'unspecified').join(' ')])).toEqual([
      ['townhall', ''],
      ['the-hill', ''],
      ['buzzfeed-news', ''],
      ['cnn-july-3', 'SC WV'],
      ['huffpost', 'SC WV'],
      ['cnn', 'ID SC WV'],
      ['washington-post', 'ID NH SC WV'],
    ]);
  });

  test('six are not named by July 5', () => {
    expect(withLevel('washington-post', 'plain')).toEqual(['AR', 'FL', 'HI', 'IL', 'NE', 'NJ']);
  });

  test('a state that was counted stays counted', () => {
    for (const stop of stopsOf(record, 'counted').slice(1)) {
      const before = stopsOf(record, 'counted')[stop.index - 1];
      for (const [postal, { counted: was }] of at(before?.id ?? '').standings)
        if (was) expect(at(stop.id).standings.get(postal)?.counted, `${stop.id} ${postal}`).toBe(true);
    }
  });

  test('a level that is not the state’s own answer names the report that it comes from', () => {
    for (const stop of stopsOf(record, 'counted')) {
      const own = answered(stop.date);
      for (const [postal, { level, counted: is, from }] of at(stop.id).standings) {
        expect(from !== undefined, `${stop.id} ${postal}`).toBe(is && !own[postal]?.counted);
        if (from && level !== 'unspecified') expect(Object.entries(from.named).flat(2)).toContain(level);
      }
    }
  });

  test('an unspecified level comes from the latest count that names the state', () => {
    expect(at('washington-post').standings.get('NH')?.from?.id).toBe('cnn');
    expect(at('cnn').standings.get('WV')?.from?.id).toBe('cnn');
    expect(at('huffpost').standings.get('WV')?.from?.id).toBe('cnn-july-3');
  });
});

/** The states’ clock: how many of the fifty push back on a day. */
const stateTable: [string, number][] = [
  ['2017-06-29', 9],
  ['2017-06-30', 35],
  ['2017-07-03', 40],
  ['2017-07-04', 41],
  ['2017-07-05', 40],
  ['2017-07-06', 44],
  ['2017-07-16', 46],
  ['2018-04-02', 39],
];

describe('On the states’ clock', () => {
  test.each(stateTable)('on %s %i states push back', (day, tally) => {
    expect(at(day).tally).toBe(tally);
  });

  test('46 is the most, reached on July 16; 44 is reached first on July 6', () => {
    const tallies = stopsOf(record, 'answered').map(
      (stop) => [stop.id, snapshotAt(record, stop).tally] as const,
    );
    expect(Math.max(...tallies.map(([, tally]) => tally))).toBe(46);
    expect(tallies.find(([, tally]) => tally === 46)?.[0]).toBe('2017-07-16');
    expect(tallies.find(([, tally]) => tally >= 44)?.[0]).toBe('2017-07-06');
  });

  test('at the end 39 push back, nine have delivered data and two are reviewing', () => {
    expect(Object.fromEntries(at('2018-04-02').counts)).toEqual({
      refused: 17,
      conditional: 13,
      'public-only': 10,
      reviewing: 2,
      'no-answer': 0,
      provided: 9,
    });
    expect(at('2018-04-02').dc).toBe(true);
  });

  test('New Hampshire goes back to reviewing on July 5, and Arkansas delivers data', () => {
    expect(at('2017-07-04').standings.get('NH')).toEqual({ level: 'public-only', counted: true });
    expect(at('2017-07-05').standings.get('NH')).toEqual({ level: 'reviewing', counted: false });
    expect(at('2017-07-05').standings.get('AR')).toEqual({ level: 'provided', counted: false });
  });

  test('the 44 of July 6 are not the 44 of the press', () => {
    const of = (id: string) =>
      [...at(id).standings]
        .filter(([postal, each]) => each.counted && postal !== 'DC')
        .map(([postal]) => postal);
    expect(of('2017-07-06')).toHaveLength(44);
    expect(of('2017-07-06').filter((postal) => !of('washington-post').includes(postal))).not.toEqual([]);
  });
});

describe('A counted state whose own answer does not push back', () => {
  const own = record.responses.flatMap(({ state }, index) => (state === 'PA' ? [index] : []));
  const reviewing = changedRecord(...own.map((index) => [`responses[${index}].level`, 'reviewing'] as const));
  const standing = (id: string) => {
    const {
      level,
      counted: is,
      from,
    } = snapshotAt(reviewing, stopNamed(id, reviewing)).standings.get('PA') ?? {};
    return [level, is, from?.id];
  };

  test('wears the level at which the latest count that sorted it put it, and names that count', () => {
    expect(stopsOf(reviewing, 'counted').map(({ id }) => standing(id))).toEqual([
      ['plain', false, undefined],
      ['unspecified', true, 'the-hill'],
      ['conditional', true, 'buzzfeed-news'],
      ['conditional', true, 'buzzfeed-news'],
      ['conditional', true, 'buzzfeed-news'],
      ['conditional', true, 'buzzfeed-news'],
      ['conditional', true, 'buzzfeed-news'],
    ]);
  });

  test('is still in the number: an answer takes no one out of a count', () => {
    const tallies = stopsOf(reviewing, 'counted').map((stop) => snapshotAt(reviewing, stop).tally);
    expect(tallies).toEqual([19, 27, 29, 35, 42, 44, 44]);
  });
});

describe('At every stop of both clocks', () => {
  const names = new Map<string, string>(jurisdictions.map(({ postal, name }) => [postal, name]));

  test.each(everyStop.map((stop) => [stop.clock, stop.id, stop] as const))(
    '%s %s: each of the 51 stands as the codebook says',
    (clock, id, stop) => {
      const { standings, tally, dc, counts, added } = snapshotAt(record, stop);
      const table = clock === 'counted' ? counted(id) : answered(id);
      expect([...standings.keys()]).toEqual(jurisdictions.map(({ postal }) => postal));
      for (const [postal, standing] of standings)
        expect([postal, standing.level, standing.counted]).toEqual([
          postal,
          table[postal]?.level,
          table[postal]?.counted,
        ]);

      const all = Object.entries(table);
      expect(tally).toBe(all.filter(([postal, each]) => each.counted && postal !== 'DC').length);
      expect(dc).toBe(table.DC?.counted);
      expect([...added].sort()).toEqual(
        all
          .filter(([, each]) => each.added)
          .map(([postal]) => postal)
          .sort(),
      );
      const addedNames = added.map((postal) => names.get(postal));
      expect(addedNames).toEqual([...addedNames].sort());

      expect([...counts.keys()]).toEqual(legendLevels[clock]);
      for (const [level, count] of counts)
        expect([level, count]).toEqual([level, all.filter(([, each]) => each.level === level).length]);
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(51);
    },
  );

  test('the same object is given each time', () => {
    for (const stop of everyStop) expect(snapshotAt(record, stop)).toBe(snapshotAt(record, stop));
  });

  test('the legend of the press’s clock counts D.C. too: 19 refused in the opening view', () => {
    expect(Object.fromEntries(at('washington-post').counts)).toEqual({
      refused: 19,
      conditional: 7,
      'public-only': 15,
      unspecified: 4,
      plain: 6,
    });
  });
});
