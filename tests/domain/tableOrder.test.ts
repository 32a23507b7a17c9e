import { describe, expect, test } from 'vitest';
import { latestAnswer, previewOf } from '../../src/domain/answers.ts';
import { jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { levels } from '../../src/domain/levels.ts';
import { english } from '../../src/domain/messages.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { sortKeys, tableOrder } from '../../src/domain/tableOrder.ts';
import { everyStop, record, stopNamed } from '../fixtures/record.ts';

const byName = jurisdictions.map(({ postal }) => postal);
const snapshot = snapshotAt(record, stopNamed('washington-post'));
const orderAt = (by: (typeof sortKeys)[number], descending = false) =>
  tableOrder(record, snapshot, { by, descending }, english);

/** Whether values never go back, but for those that are not there, which come last. */
function ascends(values: readonly (string | number | null | undefined)[]): boolean {
  const there = values.filter((value) => value !== null && value !== undefined);
  return (
    values.slice(there.length).every((value) => value === null || value === undefined) &&
    there.every((value, i) => i === 0 || (there[i - 1] as typeof value) <= value)
  );
}

const dateOf = (postal: Postal) => latestAnswer(record, postal, '2017-07-05')?.date;
const partyOf = (postal: Postal) => previewOf(record, postal, '2017-07-05')?.quoted?.quote.party;
const levelOf = (postal: Postal) => levels.indexOf(snapshot.statuses.get(postal)?.level ?? 'plain');

describe('The order of the table', () => {
  test('is that of the names at first', () => {
    expect(orderAt('state')).toEqual(byName);
    expect(orderAt('state', true)).toEqual([...byName].reverse());
  });

  test('goes by level from refusals on, by day from the oldest on, by party from A on', () => {
    expect(ascends(orderAt('level').map(levelOf))).toBe(true);
    expect(ascends(orderAt('date').map(dateOf))).toBe(true);
    expect(ascends(orderAt('party').map(partyOf))).toBe(true);
    expect(ascends([3, 1])).toBe(false);
  });

  test('goes the other way round where it is turned, and still has last what has nothing to be sorted by', () => {
    const dates = orderAt('date', true).map(dateOf);
    expect(dates[0]).toBe('2017-07-05');
    expect(ascends(orderAt('level', true).map(levelOf).reverse())).toBe(true);
    const parties = orderAt('party', true).map(partyOf);
    const firstUnknown = parties.findIndex((party) => party === null || party === undefined);
    expect(parties.slice(firstUnknown).every((party) => party === null || party === undefined)).toBe(true);
    expect(parties[0]).toBe('R');
  });

  test('keeps by name what is alike', () => {
    const refused = orderAt('level').filter((postal) => snapshot.statuses.get(postal)?.level === 'refused');
    expect(refused).toEqual([...refused].sort((a, b) => byName.indexOf(a) - byName.indexOf(b)));
  });

  test.each(everyStop)('holds all 51 at $id on "$clock", whatever it is sorted by', (stop) => {
    for (const by of sortKeys)
      for (const descending of [false, true]) {
        const order = tableOrder(record, snapshotAt(record, stop), { by, descending }, english);
        expect([...order].sort()).toEqual([...byName].sort());
      }
  });
});
