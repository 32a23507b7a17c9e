import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { counts } from '../../src/domain/stops.ts';
import { request } from '../../src/state/requests.ts';
import { viewParamNames } from '../../src/state/viewParams.ts';
import { openingView, themes, type ViewState, views } from '../../src/state/viewState.ts';
import { everyStop, story } from '../fixtures/story.ts';

const opening = openingView(story);

/** A view in which nothing has its default. */
const other: ViewState = {
  ...opening,
  count: 'responses',
  at: '2017-08-04',
  state: 'CA',
  view: 'table',
  theme: 'dark',
};

/** Asks once and gives the view and the warnings. */
function asked(name: (typeof viewParamNames)[number], value: string | null, from: ViewState = opening) {
  const warnings: string[][] = [];
  const view = request(name, value, (...warning) => warnings.push(warning))(from, story);
  return { view, warnings };
}

describe('a request that means something', () => {
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

  it('A request for a state pins each of the 51.', () => {
    for (const { postal } of jurisdictions)
      expect(asked('state', postal)).toEqual({
        view: { ...opening, state: postal, current: postal, pinnedBefore: true },
        warnings: [],
      });
  });

  it.each(views)('A request for the view %s changes the view.', (view) => {
    expect(asked('view', view)).toEqual({ view: { ...opening, view }, warnings: [] });
  });

  it.each(themes)('A request for the theme %s changes the theme.', (theme) => {
    expect(asked('theme', theme)).toEqual({ view: { ...opening, theme }, warnings: [] });
  });
});

describe('a request for nothing', () => {
  it('A request for nothing restores the default without a warning.', () => {
    expect(asked('count', null, other)).toMatchObject({ view: { count: 'reports' }, warnings: [] });
    expect(asked('at', null, other)).toMatchObject({ view: { at: '2017-07-05' }, warnings: [] });
    expect(asked('at', null, { ...opening, at: 'gazette' })).toMatchObject({
      view: { at: 'tribune' },
      warnings: [],
    });
    expect(asked('state', null, other)).toMatchObject({ view: { state: null }, warnings: [] });
    expect(asked('view', null, other)).toMatchObject({ view: { view: 'map' }, warnings: [] });
    expect(asked('theme', null, other)).toMatchObject({ view: { theme: 'light' }, warnings: [] });
  });
});

describe('a value that means nothing', () => {
  const allowedStops = 'courier, ledger, gazette, tribune, or a day such as 2017-07-04';
  const nonsense = ['soon', '', 'COUNTED', 'Courier', 'ca', '2017-02-30', 'constructor', '__proto__', ' map'];
  const allowed = {
    count: 'counted, answered',
    at: allowedStops,
    state: 'the postal code of a state, or DC',
    view: views.join(', '),
    theme: 'light, dark, auto',
  };

  it.each(viewParamNames.flatMap((name) => nonsense.map((value) => [name, value] as const)))(
    'The property %s takes its default for “%s”, with one warning that names it and what is allowed.',
    (name, value) => {
      const { view, warnings } = asked(name, value);
      expect(view).toEqual(opening);
      expect(warnings).toEqual([[name, value, allowed[name]]]);
    },
  );

  it('A value that means nothing gives the default also where something else is shown.', () => {
    expect(asked('count', 'x', other).view).toMatchObject({ count: 'reports', at: 'tribune' });
    expect(asked('at', 'x', other).view).toEqual({ ...other, at: '2017-07-05' });
    expect(asked('state', 'x', other).view).toMatchObject({ state: null });
    expect(asked('view', 'x', other).view).toEqual({ ...other, view: 'map' });
    expect(asked('theme', 'x', other).view).toEqual({ ...other, theme: 'light' });
  });

  it('A warning of a stop on the states’ own count names a day.', () => {
    expect(asked('at', 'soon', other).warnings).toEqual([['at', 'soon', 'a day such as 2017-07-04']]);
  });
});
