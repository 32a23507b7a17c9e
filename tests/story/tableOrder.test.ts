import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { postalsByName } from '../../src/i18n/placeNames.ts';
import type { LevelId } from '../../src/story/levels.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { isInTable, type SortKey, tableOrder } from '../../src/story/tableOrder.ts';
import { spanishStory, stopNamed, story } from '../fixtures/story.ts';

const byName = postalsByName(english);
const at = (id: string) => snapshotAt(story, stopNamed(id));

describe('The order of the table', () => {
  const orderBy = (by: SortKey, isDescending = false, words: Messages = english) =>
    tableOrder(story, at('tribune'), { by, isDescending }, words);

  it('The table is in the order of names, or in the reverse order.', () => {
    expect(orderBy('state')).toEqual(byName);
    expect(orderBy('state', true)).toEqual([...byName].reverse());
    expect(orderBy('state', false, spanish)).toEqual(postalsByName(spanish));
  });

  it('The table by level is in the order of the legend, and within a level in the order of names.', () => {
    expect(orderBy('level').slice(0, 6)).toEqual(['CA', 'DC', 'KY', 'MS', 'NY', 'TX']);
    expect(orderBy('level', true).slice(-6)).toEqual(['TX', 'NY', 'CA', 'DC', 'KY', 'MS']);
  });

  it('The table by day begins with the first in the count, and ends in either order with the places outside the story.', () => {
    expect(orderBy('since').slice(0, 6)).toEqual(['CA', 'KY', 'MS', 'TX', 'DC', 'NY']);
    expect(orderBy('since', true).slice(0, 6)).toEqual(['DC', 'NY', 'CA', 'KY', 'MS', 'TX']);
  });
});

describe('The rows that a filter leaves', () => {
  const left = (
    search: string,
    id = 'tribune',
    selectedLevel: LevelId | null = null,
    words: Messages = english,
    given = story,
  ) => byName.filter((postal) => isInTable(given, at(id), { search, selectedLevel }, postal, words));

  it('Without a search the table has all rows.', () => {
    expect(left('')).toEqual(byName);
    expect(left('  ')).toEqual(byName);
  });

  it('A search finds a name by a part of it, in any case and without accents.', () => {
    expect(left('NEW')).toEqual(['NH', 'NJ', 'NM', 'NY']);
    expect(left(' york ')).toEqual(['NY']);
    expect(left('michigan', 'tribune', null, spanish)).toEqual(['MI']);
  });

  it('A search finds a state by its postal code, even if no name has these letters.', () => {
    expect(left('ky')).toContain('KY');
    expect(left('tx')).toEqual(['TX']);
  });

  it('A search finds a level by its label in the shown language.', () => {
    expect(left('refused outright')).toEqual(['CA', 'DC', 'KY', 'MS']);
    expect(left('se negó', 'tribune', null, spanish, spanishStory)).toEqual(['CA', 'DC', 'KY', 'MS']);
  });

  it('A search finds a quotation, its speaker and the office from the day on which it was said.', () => {
    expect(left('coffee')).toEqual(['KY']);
    expect(left('ruth hale')).toEqual(['KY']);
    expect(left('mayor')).toEqual(['DC']);
    expect(left('coffee', 'ledger')).toEqual([]);
    expect(left('say it again', '2017-07-03')).toEqual([]);
    expect(left('say it again', '2017-07-05')).toEqual(['KY']);
  });

  it('A selected level filters the table, and a search narrows it down.', () => {
    expect(left('', 'tribune', 'refused')).toEqual(['CA', 'DC', 'KY', 'MS']);
    expect(left('river', 'tribune', 'refused')).toEqual(['MS']);
    expect(left('texas', 'tribune', 'refused')).toEqual([]);
  });
});
