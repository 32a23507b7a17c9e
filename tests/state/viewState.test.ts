import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { sameDayOn, stopsOf } from '../../src/domain/stops.ts';
import { storeOf } from '../../src/state/store.ts';
import {
  changeClock,
  changeView,
  clocks,
  goTo,
  hover,
  openingView,
  pin,
  shownStop,
  stepBy,
  themes,
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
    expect(views).toContain('map');
    expect(views).toContain('table');
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
