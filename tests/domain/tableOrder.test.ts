import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import { english, type Messages } from '../../src/domain/messages.ts';
import { postalsByName } from '../../src/domain/names.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { sortKeys, tableOrder } from '../../src/domain/tableOrder.ts';
import { everyStop, stopNamed, story } from '../fixtures/story.ts';

const byName = postalsByName(english);
/** Those of whom the story tells something, in the order of the table at its opening stop. */
const told: readonly Postal[] = ['CA', 'DC', 'KY', 'MS', 'NY', 'TX'];
const orderBy = (by: (typeof sortKeys)[number], descending = false, words: Messages = english) =>
  tableOrder(story, snapshotAt(story, stopNamed('tribune')), { by, descending }, words);
const among = (order: readonly Postal[]) => order.filter((postal) => told.includes(postal));

describe('The order of the table', () => {
  it('The table is in the order of names, and backward where it is turned.', () => {
    expect(orderBy('state')).toEqual(byName);
    expect(orderBy('state', true)).toEqual([...byName].reverse());
    expect(orderBy('state', false, spanish)).toEqual(postalsByName(spanish));
  });

  it('The table by level begins with refusals, and keeps by name what is alike.', () => {
    expect(orderBy('level').slice(0, 6)).toEqual(['CA', 'DC', 'KY', 'MS', 'NY', 'TX']);
    expect(among(orderBy('level', true))).toEqual(['TX', 'NY', 'CA', 'DC', 'KY', 'MS']);
  });

  it('The table by day begins with the oldest answer, and has those without one last either way.', () => {
    expect(orderBy('date').slice(0, 6)).toEqual(['CA', 'MS', 'TX', 'DC', 'KY', 'NY']);
    expect(orderBy('date', true).slice(0, 6)).toEqual(['NY', 'DC', 'KY', 'MS', 'TX', 'CA']);
  });

  it('The table by party has those without one last either way.', () => {
    expect(orderBy('party').slice(0, 4)).toEqual(['CA', 'DC', 'KY', 'MS']);
    expect(orderBy('party', true).slice(0, 4)).toEqual(['MS', 'CA', 'DC', 'KY']);
  });

  it('The table holds all 51 at every stop, whatever it is sorted by.', () => {
    for (const stop of everyStop)
      for (const by of sortKeys)
        for (const descending of [false, true]) {
          const order = tableOrder(story, snapshotAt(story, stop), { by, descending }, english);
          expect([...order].sort()).toEqual([...byName].sort());
        }
  });
});
