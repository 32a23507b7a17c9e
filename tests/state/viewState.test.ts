import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { sameDayOn, stopsOf } from '../../src/domain/stops.ts';
import { storeOf } from '../../src/state/store.ts';
import {
  broughtForward,
  changeClock,
  changeView,
  clocks,
  goTo,
  hold,
  hover,
  isLive,
  openingView,
  pin,
  point,
  searchFor,
  showAllRows,
  shownStop,
  sortBy,
  stepBy,
  themes,
  toggleHeld,
  togglePin,
  type ViewState,
  views,
} from '../../src/state/viewState.ts';
import { everyStop, record } from '../fixtures/record.ts';

const opening = openingView(record);
/** The opening view moved to each stop of both clocks. */
const everyView: ViewState[] = everyStop.map(({ clock, id }) => ({ ...opening, clock, at: id }));

describe('The opening view', () => {
  test('is the press’s last count on a light map, with nothing pinned, played or used', () => {
    expect(opening).toEqual({
      clock: 'counted',
      at: 'washington-post',
      state: null,
      hovered: null,
      current: null,
      held: null,
      pointed: null,
      sorting: { by: 'state', descending: false },
      search: '',
      view: 'map',
      theme: 'light',
      playing: false,
      fading: false,
      used: false,
      pinnedBefore: false,
    });
  });

  test('is one of the choices of each kind', () => {
    expect(clocks).toEqual(['counted', 'answered']);
    expect(themes).toEqual(['light', 'dark', 'auto']);
    expect(views).toEqual(['map', 'tiles', 'table']);
  });
});

describe('The shown stop', () => {
  test('is that of the view’s id on its clock', () => {
    for (const [index, view] of everyView.entries()) expect(shownStop(record, view)).toBe(everyStop[index]);
  });

  test('is the opening stop of the clock where the id means nothing on it', () => {
    expect(shownStop(record, { ...opening, at: 'gone' }).id).toBe('washington-post');
    expect(shownStop(record, { ...opening, clock: 'answered', at: 'townhall' }).id).toBe('2017-07-05');
  });
});

describe('Going to a stop', () => {
  test('shows the stop of the index and changes nothing else, from every stop', () => {
    for (const view of everyView) {
      const stops = stopsOf(record, view.clock);
      for (const stop of stops)
        expect(goTo(stop.index)(view, record)).toEqual({ ...view, at: stop.id, used: true, fading: false });
    }
  });

  test('holds the index to the range of the clock', () => {
    for (const clock of clocks) {
      const stops = stopsOf(record, clock);
      const view = { ...opening, clock };
      for (const index of [-1, -100, Number.NEGATIVE_INFINITY])
        expect(goTo(index)(view, record).at).toBe(stops[0]?.id);
      for (const index of [stops.length, 1000, Number.POSITIVE_INFINITY])
        expect(goTo(index)(view, record).at).toBe(stops.at(-1)?.id);
    }
  });

  test('fades on a step, never under a drag', () => {
    expect(goTo(2, { step: true })(opening, record).fading).toBe(true);
    expect(goTo(2)({ ...opening, fading: true }, record).fading).toBe(false);
  });

  test('by steps goes one on and one back, from every stop, and stays at the ends', () => {
    for (const [index, view] of everyView.entries()) {
      const stop = everyStop[index];
      const ids = stopsOf(record, view.clock).map(({ id }) => id);
      const place = stop?.index ?? 0;
      expect(stepBy(1)(view, record).at).toBe(ids[Math.min(place + 1, ids.length - 1)]);
      expect(stepBy(-1)(view, record).at).toBe(ids[Math.max(place - 1, 0)]);
      expect(stepBy(1)(view, record)).toMatchObject({ fading: true, used: true });
    }
  });
});

describe('Changing the clock', () => {
  test('keeps the day, and all but the play, from every stop', () => {
    for (const [index, view] of everyView.entries())
      for (const clock of clocks.filter((each) => each !== view.clock)) {
        const stop = everyStop[index] as (typeof everyStop)[number];
        const playing = { ...view, playing: true, fading: true, state: 'CA', view: 'table' } as const;
        expect(changeClock(clock)(playing, record)).toEqual({
          ...playing,
          clock,
          at: sameDayOn(record, clock, stop).id,
          playing: false,
          fading: false,
        });
      }
  });

  test('to the clock that is shown changes nothing', () => {
    for (const view of everyView) expect(changeClock(view.clock)(view, record)).toBe(view);
  });
});

describe('Pinning', () => {
  test('takes each of the 51, and is remembered when it is let go', () => {
    for (const { postal } of jurisdictions) {
      const pinned = pin(postal)(opening, record);
      expect(pinned).toEqual({ ...opening, state: postal, current: postal, pinnedBefore: true });
      expect(pin(null)(pinned, record)).toEqual({ ...opening, current: postal, pinnedBefore: true });
    }
  });

  test('lets go on the second click on the state, and goes over to another', () => {
    const california = togglePin('CA')(opening, record);
    expect(california.state).toBe('CA');
    expect(togglePin('CA')(california, record).state).toBeNull();
    expect(togglePin('DC')(california, record).state).toBe('DC');
  });

  test('does not begin where nothing was pinned', () => {
    expect(pin(null)(opening, record)).toEqual(opening);
  });

  test('stays while the stop, the clock or the view changes', () => {
    const pinned = pin('KY')(opening, record);
    for (const change of [goTo(0), stepBy(-1), changeClock('answered'), changeView('table'), hover('CA')])
      expect(change(pinned, record).state).toBe('KY');
  });
});

describe('Hovering', () => {
  test('notes the state and changes nothing else', () => {
    expect(hover('CA')(opening, record)).toEqual({ ...opening, hovered: 'CA' });
    expect(hover(null)({ ...opening, hovered: 'CA' }, record)).toEqual(opening);
  });

  test('on the same state again is no change at all', () => {
    expect(hover(null)(opening, record)).toBe(opening);
    const on = hover('CA')(opening, record);
    expect(hover('CA')(on, record)).toBe(on);
  });

  test('ends when the view changes', () => {
    expect(changeView('table')({ ...opening, hovered: 'CA' }, record)).toEqual({ ...opening, view: 'table' });
  });
});

describe('A level of the legend', () => {
  test('is kept by a press, and let go by another', () => {
    const kept = toggleHeld('refused')(opening, record);
    expect(kept.held).toBe('refused');
    expect(toggleHeld('refused')(kept, record)).toEqual(opening);
    expect(toggleHeld('plain')(kept, record).held).toBe('plain');
    expect(hold(null)(kept, record)).toEqual(opening);
  });

  test('is brought forward while it is pointed at, and after that the kept one is again', () => {
    const kept = hold('refused')(opening, record);
    const pointed = point('plain')(kept, record);
    expect([opening, kept, pointed].map(broughtForward)).toEqual([null, 'refused', 'plain']);
    expect(broughtForward(point(null)(pointed, record))).toBe('refused');
    expect(point('plain')(pointed, record)).toBe(pointed);
  });

  test('changes neither stop nor pin nor view', () => {
    const pinned = pin('MS')(opening, record);
    expect(toggleHeld('plain')(pinned, record)).toEqual({ ...pinned, held: 'plain' });
  });

  test('is kept on the other clock where its legend has it too, and else let go', () => {
    const both = changeClock('answered')(hold('refused')(opening, record), record);
    expect(both.held).toBe('refused');
    expect(changeClock('answered')(hold('plain')(opening, record), record).held).toBeNull();
    expect(changeClock('counted')(hold('provided')(both, record), record).held).toBeNull();
  });
});

describe('The table', () => {
  test('is sorted by what is asked for, and turned round where that is asked for again', () => {
    const byDate = sortBy('date')(opening, record);
    expect(byDate.sorting).toEqual({ by: 'date', descending: false });
    const turned = sortBy('date')(byDate, record);
    expect(turned.sorting).toEqual({ by: 'date', descending: true });
    expect(sortBy('date')(turned, record).sorting).toEqual({ by: 'date', descending: false });
    expect(sortBy('party')(turned, record).sorting).toEqual({ by: 'party', descending: false });
  });

  test('is held to the rows with a text, until all are asked for', () => {
    const found = searchFor('Kobach')(hold('refused')(opening, record), record);
    expect(found).toMatchObject({ search: 'Kobach', held: 'refused' });
    expect(showAllRows(found, record)).toEqual(opening);
  });
});

test('A view is live once the keyboard has a place to enter it', () => {
  expect(isLive(opening)).toBe(false);
  expect(isLive({ ...opening, current: 'AL' })).toBe(true);
});

describe('A store', () => {
  test('tells its listeners of a change and shares nothing with another', () => {
    const [one, other] = [storeOf(opening), storeOf(opening)];
    const seen: string[] = [];
    one.subscribe(({ at }) => seen.push(at));
    one.setState((state) => goTo(0)(state, record));
    expect(seen).toEqual(['townhall']);
    expect(other.getState()).toBe(opening);
  });
});
