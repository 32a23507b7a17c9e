import { describe, expect, it } from 'vitest';
import { requests } from '../../src/state/requestedView.ts';
import {
  hoverLevel,
  moveFocus,
  observeResponse,
  selectLevel,
  selectState,
  type Transition,
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
  const unseen = { state: 'KY', sight: 'unseen' } as const;
  const nothing = { postal: null, kind: 'selected' } as const;

  it.each<[what: string, state: Partial<ViewState>, shown: ReturnType<typeof tooltipOf>]>([
    ['nothing at first', {}, nothing],
    ['the hovered state', { hovered: 'CA' }, { postal: 'CA', kind: 'hovered' }],
    [
      'the hovered state before a selected one',
      { ...unseen, hovered: 'CA' },
      { postal: 'CA', kind: 'hovered' },
    ],
    ['nothing of the selected state, whose response is seen', { hovered: 'KY', state: 'KY' }, nothing],
    ['the selected state whose response has not been in sight', unseen, { postal: 'KY', kind: 'selected' }],
    ['nothing before the card is observed', { state: 'KY', sight: 'unknown' }, nothing],
  ])('The tooltip shows %s.', (_, state, shown) => {
    expect(tooltipOf({ ...opening, ...state })).toEqual(shown);
  });

  const apply = (...transitions: Transition[]) =>
    transitions.reduce((state, transition) => transition(state, story), opening);

  it('The response of a state that the reader selects is shown until it has been in sight once.', () => {
    const hidden = apply(selectState('KY'), observeResponse(false));
    expect(tooltipOf(hidden).postal).toBe('KY');
    expect(tooltipOf(observeResponse(true)(hidden, story)).postal).toBeNull();
    expect(
      tooltipOf(apply(selectState('KY'), observeResponse(true), observeResponse(false))).postal,
    ).toBeNull();
    expect(tooltipOf(apply(selectState('KY'), observeResponse(false), selectState('TX'))).postal).toBeNull();
  });

  it('The response of a state that an author or a host selects is not shown beside it.', () => {
    const given = apply(
      requests.state('KY', () => {}),
      observeResponse(false),
    );
    expect([given.state, tooltipOf(given).postal]).toEqual(['KY', null]);
  });
});

it('The hovered level is highlighted, and without one the selected level.', () => {
  const selected = selectLevel('refused')(opening, story);
  const hovered = hoverLevel('unnamed')(selected, story);
  expect([opening, selected, hovered].map(highlightedLevel)).toEqual([null, 'refused', 'unnamed']);
  expect(highlightedLevel(hoverLevel(null)(hovered, story))).toBe('refused');
});
