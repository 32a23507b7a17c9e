import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { openedBy, request } from '../../src/state/requestedView.ts';
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
  const view = request(name, value, (...warning) => warnings.push(warning))(from, story);
  return { view, warnings };
}

describe('A request that means something', () => {
  it.each(counts)('A request for the count %s changes the count without a warning.', (count) => {
    expect(asked('count', count)).toMatchObject({ view: { count }, warnings: [] });
  });

  it('A request for another count keeps the day.', () => {
    expect(asked('count', 'responses').view.at).toBe('2017-07-05');
    expect(asked('count', 'reports', other).view.at).toBe('tribune');
  });

  it('A request for a stop goes to each stop of both counts by its id.', () => {
    for (const { count, id } of everyStop)
      expect(asked('at', id, { ...opening, count })).toEqual({
        view: { ...opening, count, at: id },
        warnings: [],
      });
  });

  it('A date goes to the latest stop on or before it, and a report’s id to its day.', () => {
    expect(asked('at', '2017-07-02').view.at).toBe('ledger');
    expect(asked('at', '1999-01-01').view.at).toBe('courier');
    expect(asked('at', '2017-07-04').view.at).toBe('gazette');
    expect(asked('at', 'courier', other)).toMatchObject({ view: { at: '2017-06-30' }, warnings: [] });
  });

  it('A request for a stop leaves the end of play.', () => {
    expect(asked('at', 'courier', { ...opening, ended: true }).view.ended).toBe(false);
  });

  it('A request for a state chooses each of the 51.', () => {
    for (const { postal } of allPlaces)
      expect(asked('state', postal)).toEqual({
        view: { ...opening, state: postal, focused: postal, selectedBefore: true },
        warnings: [],
      });
  });

  it('A request for a state takes a postal code in lower-case letters.', () => {
    expect(asked('state', 'ms')).toMatchObject({ view: { state: 'MS' }, warnings: [] });
  });

  it.each(views)('A request for the view %s changes the view.', (view) => {
    expect(asked('view', view)).toEqual({ view: { ...opening, view }, warnings: [] });
  });

  it.each(themes)('A request for the theme %s changes the theme.', (theme) => {
    expect(asked('theme', theme)).toEqual({ view: { ...opening, theme }, warnings: [] });
  });

  it.each(openings)('A request to open %s opens it where a state is chosen.', (open) => {
    const from: ViewState = { ...opening, state: 'MS' };
    expect(asked('open', open, from)).toEqual({ view: { ...from, open }, warnings: [] });
  });

  it('A request for quotations opens nothing where no state is chosen.', () => {
    expect(asked('open', 'quotations')).toEqual({ view: opening, warnings: [] });
  });
});

describe('A request for nothing', () => {
  it('A request for nothing restores the default without a warning.', () => {
    expect(asked('count', null, other)).toMatchObject({ view: { count: 'reports' }, warnings: [] });
    expect(asked('at', null, other)).toMatchObject({ view: { at: '2017-07-05' }, warnings: [] });
    expect(asked('at', null, { ...opening, at: 'gazette' }).view.at).toBe('tribune');
    expect(asked('state', null, other)).toMatchObject({ view: { state: null, open: null }, warnings: [] });
    expect(asked('view', null, other)).toMatchObject({ view: { view: 'map' }, warnings: [] });
    expect(asked('open', null, other)).toMatchObject({ view: { open: null, state: 'CA' }, warnings: [] });
    expect(asked('theme', null, other)).toMatchObject({ view: { theme: 'light' }, warnings: [] });
  });
});

describe('An unknown value', () => {
  const nonsense = [
    'soon',
    '',
    'REPORTS',
    'Courier',
    'caa',
    '2017-02-30',
    'constructor',
    '__proto__',
    ' map',
  ];
  const allowed: Record<ViewParamName, string> = {
    count: 'one of reports, responses',
    at: 'one of courier, ledger, gazette, tribune, or a day such as 2017-07-04',
    state: 'the postal code of a state, or DC',
    view: 'one of map, tiles',
    open: 'one of quotations, table, method',
    theme: 'one of light, dark, auto',
  };

  it.each(viewParamNames)(
    'An unknown value of %s gives the default and one warning, which names the value and those that are allowed.',
    (name) => {
      for (const value of nonsense) {
        const { view, warnings } = asked(name, value);
        expect(view).toEqual(opening);
        expect(warnings).toEqual([[name, value, allowed[name]]]);
      }
    },
  );

  it('An unknown value gives the default also where something else is shown.', () => {
    expect(asked('count', 'x', other).view).toMatchObject({ count: 'reports', at: 'tribune' });
    expect(asked('at', 'x', other).view).toEqual({ ...other, at: '2017-07-05' });
    expect(asked('state', 'x', other).view).toMatchObject({ state: null });
    expect(asked('view', 'x', other).view).toEqual({ ...other, view: 'map' });
    expect(asked('open', 'x', other).view).toEqual({ ...other, open: null });
    expect(asked('theme', 'x', other).view).toEqual({ ...other, theme: 'light' });
  });

  it('A warning of a stop among the responses names a day.', () => {
    expect(asked('at', 'soon', other).warnings).toEqual([['at', 'soon', 'a day such as 2017-07-04']]);
  });
});

describe('The view that opens', () => {
  const opened = (given: Partial<Record<ViewParamName, string | null>>) =>
    openedBy(
      story,
      (name) => given[name],
      (...warning) => expect.unreachable(warning.join()),
    );

  it('A view opens with the count before the stop, and the state before what is opened of it.', () => {
    expect(opened({ open: 'quotations', at: '2017-08-04', state: 'VT', count: 'responses' })).toMatchObject({
      count: 'responses',
      at: '2017-08-04',
      state: 'VT',
      open: 'quotations',
    });
  });

  it('Where nothing is asked for, the opening view opens.', () => {
    expect(opened({})).toEqual(opening);
    expect(opened({ count: null, at: null, state: null, view: null, open: null, theme: null })).toEqual(
      opening,
    );
  });
});
