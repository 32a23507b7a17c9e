import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { requestedView, requests } from '../../src/state/requestedView.ts';
import { type ViewParamName, viewParamNames } from '../../src/state/viewParams.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { openings, themes, views } from '../../src/state/viewValues.ts';
import { counts } from '../../src/story/form/count.ts';
import { everyStop, story } from '../fixtures/story.ts';

const opening = openingView(story);

/** A view in which nothing has its default. */
const other: ViewState = {
  ...opening,
  count: 'responses',
  at: '2017-08-04',
  state: 'CA',
  view: 'tiles',
  open: 'quotations',
  theme: 'dark',
};

/** Asks once and gives the view and the warnings. */
function asked(name: ViewParamName, value: string | null, from: ViewState = opening) {
  const warnings: string[][] = [];
  const view = requests[name](value, (...warning) => warnings.push(warning))(from, story);
  return { view, warnings };
}

describe('A request for a known value', () => {
  it('A request for a stop goes to each stop of both counts by its id.', () => {
    for (const { count, id } of everyStop)
      expect(asked('at', id, { ...opening, count })).toEqual({
        view: { ...opening, count, at: id },
        warnings: [],
      });
  });

  it('A request for a stop resets the end of play.', () => {
    expect(asked('at', 'courier', { ...opening, ended: true }).view.ended).toBe(false);
  });

  it('A request for a state selects each of the 51.', () => {
    for (const { postal } of allPlaces)
      expect(asked('state', postal)).toEqual({
        view: { ...opening, state: postal, focused: postal, hasSelected: true },
        warnings: [],
      });
  });

  it.each([
    ...counts.map((count) => ['count', count, { count }] as const),
    ...views.map((view) => ['view', view, { view }] as const),
    ...themes.map((theme) => ['theme', theme, { theme }] as const),
    ['state', 'ms', { state: 'MS' }] as const,
  ])('A request for the %s %s changes it without a warning.', (name, value, view) => {
    expect(asked(name, value)).toMatchObject({ view, warnings: [] });
  });

  it.each(openings)('A request to open %s opens it if a state is selected.', (open) => {
    const from: ViewState = { ...opening, state: 'MS' };
    expect(asked('open', open, from)).toEqual({ view: { ...from, open }, warnings: [] });
  });
});

describe('An unknown value', () => {
  const nonsense = ['soon', '', 'REPORTS', 'Courier', 'caa', '2017-02-30', '__proto__', ' map'];
  const days = 'a day such as 2017-07-04';
  const allowed: Record<ViewParamName, string> = {
    count: 'one of reports, responses',
    at: days,
    state: 'the postal code of a state, or DC',
    view: `one of ${views.join(', ')}`,
    open: 'one of quotations, table, method',
    theme: 'one of light, dark, auto',
  };
  const defaults: Record<ViewParamName, Partial<ViewState>> = {
    count: { count: 'reports', at: 'tribune' },
    at: { at: '2017-07-05' },
    state: { state: null, open: null },
    view: { view: 'map' },
    open: { open: null, state: 'CA' },
    theme: { theme: 'light' },
  };

  it.each(viewParamNames)(
    'An unknown value of %s gives the default and one warning, which names the value and those that are allowed.',
    (name) => {
      for (const value of nonsense)
        expect(asked(name, value, other)).toMatchObject({
          view: defaults[name],
          warnings: [[name, value, allowed[name]]],
        });
    },
  );

  it.each(viewParamNames)('A request of null for %s gives the default without a warning.', (name) => {
    expect(asked(name, null, other)).toMatchObject({ view: defaults[name], warnings: [] });
  });

  it('A warning about a stop of the reports names their ids too.', () => {
    const ids = 'one of courier, ledger, gazette, tribune';
    expect(asked('at', 'soon')).toEqual({ view: opening, warnings: [['at', 'soon', `${ids}, or ${days}`]] });
  });
});

describe('The view that opens', () => {
  const opened = (given: Partial<Record<ViewParamName, string | null>>) =>
    requestedView(
      story,
      (name) => given[name],
      (...warning) => expect.unreachable(warning.join()),
    );

  it('A view that opens sets the count before the stop, and the state before its quotations.', () => {
    expect(opened({ open: 'quotations', at: '2017-08-04', state: 'VT', count: 'responses' })).toMatchObject({
      count: 'responses',
      at: '2017-08-04',
      state: 'VT',
      open: 'quotations',
    });
  });

  it('A view without requests is the opening view.', () => {
    expect(opened({})).toEqual(opening);
    expect(opened({ count: null, at: null, state: null, view: null, open: null, theme: null })).toEqual(
      opening,
    );
  });
});
