import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import {
  changeCount,
  goTo,
  hover,
  openBelow,
  searchFor,
  selectLevel,
  selectState,
  showAllRows,
  sortBy,
  type Transition,
} from '../../../src/state/transitions.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { announcementOf } from '../../../src/view/announce/announcements.ts';
import { modelOf } from '../../../src/view/model.ts';
import { changedStory, spanishStory, story } from '../../fixtures/story.ts';

const opening = openingView(story);
const table = openBelow('table')(opening, story);

/** What is said of a change from a view. */
function said(
  change: Transition | Partial<ViewState>,
  {
    from = opening,
    given = story,
    words = english as typeof spanish,
    onSlider = false,
  }: { from?: ViewState; given?: Story; words?: typeof spanish; onSlider?: boolean } = {},
) {
  const state = typeof change === 'function' ? change(from, given) : { ...from, ...change };
  return announcementOf(modelOf(given, state, words), from, onSlider);
}

describe('The announcement of a state', () => {
  it('A selected state is announced with its level, and so is its deselection.', () => {
    expect(said(selectState('MS'))).toBe('Mississippi: Refused outright.');
    expect(said(selectState('WY'))).toBe('Wyoming: Not named yet.');
    expect(said(selectState('DC'), { given: spanishStory, words: spanish })).toBe(
      'Distrito de Columbia: Se negó del todo.',
    );
    expect(said(selectState(null), { from: selectState('MS')(opening, story) })).toBe('No state is chosen.');
  });

  it('Hovering and focus are not announced.', () => {
    expect(said(hover('MS'))).toBeNull();
    expect(said(openBelow('method'))).toBeNull();
    expect(said({})).toBeNull();
  });
});

describe('The announcement of a level', () => {
  it('A selected level is announced with its number of states, and D.C. apart.', () => {
    expect(said(selectLevel('refused'))).toBe('Refused outright: 3 states and D.C.');
    expect(said(selectLevel('conditional'))).toBe('Buy or file a request: 1 state.');
    expect(said(selectLevel(null), { from: selectLevel('refused')(opening, story) })).toBe(
      'All levels are shown alike.',
    );
  });

  it('While the table is open, a selected level is announced by the number of rows.', () => {
    expect(said(selectLevel('refused'), { from: table })).toBe('4 of 51 rows are shown.');
  });
});

describe('The announcement of the table', () => {
  it('The order of the table is announced, ascending and descending.', () => {
    const by = sortBy('level')(table, story);
    expect(said(sortBy('level'), { from: table })).toBe('Sorted by status, as in the legend.');
    expect(said(sortBy('level'), { from: by })).toBe('Sorted by status, the legend’s last first.');
    expect(said(sortBy('since'), { from: table, words: spanish })).toBe('Por fecha, primero la más antigua.');
  });

  it('A search is announced by the number of matching rows, and of those shown if they are fewer.', () => {
    expect(said(searchFor('coffee'), { from: table })).toBe('1 of 51 rows is shown.');
    expect(said(searchFor('a'), { from: table })).toBe('51 rows match, 10 are shown.');
    expect(said({ search: 'a', open: null }, { from: table })).toBeNull();
    expect(said(searchFor('zzz'), { from: table })).toBe('0 of 51 rows are shown.');
    expect(said(showAllRows(true), { from: table })).toBe('51 of 51 rows are shown.');
  });
});

describe('The announcement of a stop', () => {
  it('A stop is announced by its date, number and caption, unless the slider has the focus.', () => {
    expect(said(goTo(2))).toBe(
      'July 3, 2017: 5 and D.C. July 3: The Gazette counts “about five”; 5 and D.C. have a name so far.',
    );
    expect(said(goTo(2), { onSlider: true })).toBeNull();
    expect(said(changeCount('responses'))).toBe(
      'July 5, 2017: 5 and D.C. July 5 or earlier: New York writes back.',
    );
  });

  it('A stop of play is announced by the new places and the number, also with the focus on the slider.', () => {
    const from = { ...opening, playing: true };
    const spoken = stopsOf(story, 'reports').map(({ id: at }) =>
      said({ at }, { from: { ...from, at: 'x' }, onSlider: true }),
    );
    expect(spoken).toEqual([
      'June 30: 2 states.',
      'June 30: 2 more states, California and Texas; 4.',
      'July 3: 1 more state and D.C., New York; 5 and D.C.',
      'July 5: nobody new; 5 and D.C.',
    ]);
    const byDay = { ...from, count: 'responses', at: 'x' } as const;
    expect(said({ at: '2017-07-03' }, { from: byDay })).toBe('July 3: D.C. and Kentucky; 4 and D.C.');
  });

  it('If play shows each stop for less than a second, only the stop at which it ends or is paused is announced.', () => {
    const days = Array.from({ length: 11 }, (_, i) => `2017-06-${i + 10}`);
    const quick = changedStory(['responses', days.map((date) => ({ ...story.responses[5], date }))]);
    const from = { ...openingView(quick), count: 'responses', playing: true } as const;
    const heard = (change: Partial<ViewState>, at: string) =>
      said(change, { given: quick, from: { ...from, at } });
    expect(heard({ at: '2017-06-11' }, '2017-06-10')).toBeNull();
    expect(heard({ at: '2017-06-20' }, '2017-06-19')).toMatch(/^June 20: /);
    expect(heard({ playing: false }, '2017-06-11')).toMatch(/^June 11: /);
    expect(heard({ playing: false, ended: true }, '2017-06-20')).toBeNull();
    expect(said({ playing: false }, { from: { ...opening, playing: true } })).toBeNull();
  });

  it('A message counts more than six new states, and does not name them.', () => {
    const seven = ['AL', 'AK', 'AZ', 'AR', 'CO', 'CT', 'DE'] as const;
    const many = changedStory(
      ['reports.list[1].named.unsorted', seven],
      ['responses', seven.map((state) => ({ ...story.responses[5], state }))],
    );
    const from = { ...openingView(many), at: 'courier', playing: true };
    expect(said({ at: 'ledger' }, { from, given: many })).toBe('June 30: 7 more states; 9.');
    const byDay = { ...from, count: 'responses', at: 'x' } as const;
    expect(said({ at: '2017-06-30' }, { from: byDay, given: many })).toBe('June 30: 7 states; 7.');
  });
});
