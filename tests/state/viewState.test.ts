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
  const shows = (state: Partial<ViewState>) => tooltipOf({ ...opening, ...state });

  it('The tooltip shows the hovered state, even if another is selected.', () => {
    expect(shows({})).toEqual({ postal: null, kind: 'beside' });
    expect(shows({ hovered: 'CA' })).toEqual({ postal: 'CA', kind: 'hover' });
    expect(shows({ hovered: 'CA', state: 'KY' })).toEqual({ postal: 'CA', kind: 'hover' });
    expect(shows({ hovered: 'CA', state: 'KY', isCardInSight: false })).toEqual({
      postal: 'CA',
      kind: 'hover',
    });
  });

  it('The tooltip shows the selected state only if its card is out of sight.', () => {
    expect(shows({ state: 'KY' }).postal).toBeNull();
    expect(shows({ hovered: 'KY', state: 'KY' }).postal).toBeNull();
    expect(shows({ state: 'KY', isCardInSight: false })).toEqual({ postal: 'KY', kind: 'beside' });
    expect(shows({ isCardInSight: false }).postal).toBeNull();
  });

  it('The card of a newly selected state counts as in sight until it is known to be out of sight.', () => {
    const unseen = setCardInSight(false)(selectState('KY')(opening, story), story);
    expect(tooltipOf(unseen).postal).toBe('KY');
    expect(tooltipOf(selectState('TX')(unseen, story)).postal).toBeNull();
    expect(setCardInSight(false)(unseen, story)).toBe(unseen);
  });
});

it('The hovered level is highlighted, and without one the selected level.', () => {
  const selected = selectLevel('refused')(opening, story);
  const hovered = hoverLevel('unnamed')(selected, story);
  expect([opening, selected, hovered].map(highlightedLevel)).toEqual([null, 'refused', 'unnamed']);
  expect(highlightedLevel(hoverLevel(null)(hovered, story))).toBe('refused');
});
