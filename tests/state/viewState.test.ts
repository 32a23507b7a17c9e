import { describe, expect, it } from 'vitest';
import {
  hoverLevel,
  moveFocus,
  selectLevel,
  selectState,
  setCardInSight,
} from '../../src/state/transitions.ts';
import {
  highlightedLevel,
  isLive,
  openingView,
  shownStop,
  tooltipOf,
  type ViewState,
} from '../../src/state/viewState.ts';
import { everyStop, story } from '../fixtures/story.ts';

const opening = openingView(story);

describe('The opening view', () => {
  it('The opening view is the last report on a light map, with nothing selected, open or playing.', () => {
    const shown = { count: 'reports', at: 'tribune', state: null, open: null, view: 'map', theme: 'light' };
    expect(opening).toMatchObject({ ...shown, hovered: null, selectedLevel: null, playing: false });
  });

  it('A view is live once the map has a tab stop.', () => {
    expect(isLive(opening)).toBe(false);
    expect(isLive(moveFocus('AL')(opening, story))).toBe(true);
  });
});

describe('The shown stop', () => {
  it('The shown stop is that of the view’s id on its count.', () => {
    for (const stop of everyStop)
      expect(shownStop(story, { ...opening, count: stop.count, at: stop.id })).toBe(stop);
  });

  it('The shown stop is the opening stop of the count if that has no stop of the id.', () => {
    expect(shownStop(story, { ...opening, at: 'gone' }).id).toBe('tribune');
    expect(shownStop(story, { ...opening, count: 'responses', at: 'courier' }).id).toBe('2017-07-05');
  });
});

describe('The tooltip', () => {
  const unseen = { state: 'KY', isCardInSight: false } as const;
  const nothing = { postal: null, kind: 'beside' } as const;

  it.each<[what: string, state: Partial<ViewState>, shown: ReturnType<typeof tooltipOf>]>([
    ['nothing at first', {}, nothing],
    ['the hovered state', { hovered: 'CA' }, { postal: 'CA', kind: 'hover' }],
    [
      'the hovered state before a selected one',
      { ...unseen, hovered: 'CA' },
      { postal: 'CA', kind: 'hover' },
    ],
    ['nothing of the selected state, whose card is in sight', { hovered: 'KY', state: 'KY' }, nothing],
    ['the selected state whose card is out of sight', unseen, { postal: 'KY', kind: 'beside' }],
    ['nothing without a card', { isCardInSight: false }, nothing],
  ])('The tooltip shows %s.', (_, state, shown) => {
    expect(tooltipOf({ ...opening, ...state })).toEqual(shown);
  });

  it('The card of a newly selected state counts as in sight until it is known to be out of sight.', () => {
    const hidden = setCardInSight(false)(selectState('KY')(opening, story), story);
    expect(tooltipOf(hidden).postal).toBe('KY');
    expect(tooltipOf(selectState('TX')(hidden, story)).postal).toBeNull();
    expect(setCardInSight(false)(hidden, story)).toBe(hidden);
  });
});

it('The hovered level is highlighted, and without one the selected level.', () => {
  const selected = selectLevel('refused')(opening, story);
  const hovered = hoverLevel('unnamed')(selected, story);
  expect([opening, selected, hovered].map(highlightedLevel)).toEqual([null, 'refused', 'unnamed']);
  expect(highlightedLevel(hoverLevel(null)(hovered, story))).toBe('refused');
});
