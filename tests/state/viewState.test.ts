import { describe, expect, it } from 'vitest';
import { hoverLevel, moveFocus, seeCard, selectLevel, selectState } from '../../src/state/transitions.ts';
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
  it('The opening view is the last report on a light map, with nothing chosen, opened or played.', () => {
    expect(opening).toEqual({
      count: 'reports',
      at: 'tribune',
      state: null,
      hovered: null,
      focused: null,
      selectedLevel: null,
      hoveredLevel: null,
      sorting: { by: 'state', descending: false },
      search: '',
      allRows: false,
      view: 'map',
      open: null,
      theme: 'light',
      playing: false,
      ended: false,
      fading: false,
      cardInSight: true,
      selectedBefore: false,
    });
  });

  it('A view is live once the keyboard has a place to enter it.', () => {
    expect(isLive(opening)).toBe(false);
    expect(isLive(moveFocus('AL')(opening, story))).toBe(true);
  });
});

describe('The shown stop', () => {
  it('The shown stop is that of the view’s id on its count.', () => {
    for (const stop of everyStop)
      expect(shownStop(story, { ...opening, count: stop.count, at: stop.id })).toBe(stop);
  });

  it('The shown stop is the opening stop of the count where the id means nothing on it.', () => {
    expect(shownStop(story, { ...opening, at: 'gone' }).id).toBe('tribune');
    expect(shownStop(story, { ...opening, count: 'responses', at: 'courier' }).id).toBe('2017-07-05');
  });
});

describe('The tooltip', () => {
  const shows = (state: Partial<ViewState>) => tooltipOf({ ...opening, ...state });

  it('The tooltip shows the state under the pointer, also where another is chosen.', () => {
    expect(shows({})).toEqual({ postal: null, kind: 'beside' });
    expect(shows({ hovered: 'CA' })).toEqual({ postal: 'CA', kind: 'hover' });
    expect(shows({ hovered: 'CA', state: 'KY' })).toEqual({ postal: 'CA', kind: 'hover' });
    expect(shows({ hovered: 'CA', state: 'KY', cardInSight: false })).toEqual({
      postal: 'CA',
      kind: 'hover',
    });
  });

  it('The tooltip shows the chosen state only where its card is out of sight.', () => {
    expect(shows({ state: 'KY' }).postal).toBeNull();
    expect(shows({ hovered: 'KY', state: 'KY' }).postal).toBeNull();
    expect(shows({ state: 'KY', cardInSight: false })).toEqual({ postal: 'KY', kind: 'beside' });
    expect(shows({ cardInSight: false }).postal).toBeNull();
  });

  it('A newly chosen state is taken to have its card in sight, until it is seen not to.', () => {
    const unseen = seeCard(false)(selectState('KY')(opening, story), story);
    expect(tooltipOf(unseen).postal).toBe('KY');
    expect(tooltipOf(selectState('TX')(unseen, story)).postal).toBeNull();
    expect(seeCard(false)(unseen, story)).toBe(unseen);
  });
});

it('A level is brought forward while it is hovered, and after that the selected one is again.', () => {
  const selected = selectLevel('refused')(opening, story);
  const hovered = hoverLevel('unnamed')(selected, story);
  expect([opening, selected, hovered].map(highlightedLevel)).toEqual([null, 'refused', 'unnamed']);
  expect(highlightedLevel(hoverLevel(null)(hovered, story))).toBe('refused');
});
