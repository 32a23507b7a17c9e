import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { clocks } from '../../src/domain/stops.ts';
import { request } from '../../src/state/requests.ts';
import { viewParamNames } from '../../src/state/viewParams.ts';
import { openingView, themes, type ViewState, views } from '../../src/state/viewState.ts';
import { everyStop, record } from '../fixtures/record.ts';

const opening = openingView(record);

/** A view in which nothing has its default. */
const other: ViewState = {
  ...opening,
  clock: 'answered',
  at: '2017-07-16',
  state: 'CA',
  view: 'table',
  theme: 'dark',
};

/** Asks once and gives the view and the warnings. */
function asked(name: (typeof viewParamNames)[number], value: string | null, from: ViewState = opening) {
  const warnings: string[][] = [];
  const view = request(name, value, (...warning) => warnings.push(warning))(from, record);
  return { view, warnings };
}

describe('A request that means something', () => {
  test.each(clocks)('changes the clock without a warning: %s', (clock) => {
    expect(asked('clock', clock)).toMatchObject({ view: { clock }, warnings: [] });
  });

  test('changes the clock and keeps the day', () => {
    expect(asked('clock', 'answered').view.at).toBe('2017-07-05');
    expect(asked('clock', 'counted', other).view.at).toBe('washington-post');
  });

  test('goes to each stop of both clocks by its id', () => {
    for (const { clock, id } of everyStop)
      expect(asked('at', id, { ...opening, clock })).toEqual({
        view: { ...opening, clock, at: id },
        warnings: [],
      });
  });

  test('goes by a date to the latest stop on or before it, and by a report’s id to its day', () => {
    expect(asked('at', '2017-07-02').view.at).toBe('buzzfeed-news');
    expect(asked('at', '1999-01-01').view.at).toBe('townhall');
    expect(asked('at', '2017-07-04').view.at).toBe('cnn');
    expect(asked('at', 'townhall', other)).toMatchObject({ view: { at: '2017-06-30' }, warnings: [] });
  });

  test('pins each of the 51', () => {
    for (const { postal } of jurisdictions)
      expect(asked('state', postal)).toEqual({
        view: { ...opening, state: postal, current: postal, pinnedBefore: true },
        warnings: [],
      });
  });

  test.each(views)('changes the view: %s', (view) => {
    expect(asked('view', view)).toEqual({ view: { ...opening, view }, warnings: [] });
  });

  test.each(themes)('changes the theme: %s', (theme) => {
    expect(asked('theme', theme)).toEqual({ view: { ...opening, theme }, warnings: [] });
  });
});

describe('A request for nothing', () => {
  test('restores the default without a warning', () => {
    expect(asked('clock', null, other)).toMatchObject({ view: { clock: 'counted' }, warnings: [] });
    expect(asked('at', null, other)).toMatchObject({ view: { at: '2017-07-05' }, warnings: [] });
    expect(asked('at', null, { ...opening, at: 'cnn' })).toMatchObject({
      view: { at: 'washington-post' },
      warnings: [],
    });
    expect(asked('state', null, other)).toMatchObject({ view: { state: null }, warnings: [] });
    expect(asked('view', null, other)).toMatchObject({ view: { view: 'map' }, warnings: [] });
    expect(asked('theme', null, other)).toMatchObject({ view: { theme: 'light' }, warnings: [] });
  });
});

describe('A value that means nothing', () => {
  const allowedStops =
    'townhall, the-hill, buzzfeed-news, cnn-july-3, huffpost, cnn, washington-post, or a day such as 2017-07-04';
  const nonsense = [
    'soon',
    '',
    'COUNTED',
    'Townhall',
    'ca',
    '2017-02-30',
    'constructor',
    '__proto__',
    ' map',
  ];
  const allowed = {
    clock: 'counted, answered',
    at: allowedStops,
    state: 'the postal code of a state, or DC',
    view: views.join(', '),
    theme: 'light, dark, auto',
  };

  test.each(viewParamNames.flatMap((name) => nonsense.map((value) => [name, value] as const)))(
    'for %s gives the default, with one warning that names it and what is allowed: “%s”',
    (name, value) => {
      const { view, warnings } = asked(name, value);
      expect(view).toEqual(opening);
      expect(warnings).toEqual([[name, value, allowed[name]]]);
    },
  );

  test('gives the default also from where something else is shown', () => {
    expect(asked('clock', 'x', other).view).toMatchObject({ clock: 'counted', at: 'washington-post' });
    expect(asked('at', 'x', other).view).toEqual({ ...other, at: '2017-07-05' });
    expect(asked('state', 'x', other).view).toMatchObject({ state: null });
    expect(asked('view', 'x', other).view).toEqual({ ...other, view: 'map' });
    expect(asked('theme', 'x', other).view).toEqual({ ...other, theme: 'light' });
  });

  test('for at on the states’ clock is answered with a day', () => {
    expect(asked('at', 'soon', other).warnings).toEqual([['at', 'soon', 'a day such as 2017-07-04']]);
  });
});
