import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { sameDayOn, stopsOf } from '../../src/domain/stops.ts';
import { storeOf } from '../../src/state/store.ts';
import {
  broughtForward,
  changeCount,
  changeView,
  counts,
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
import { everyStop, story } from '../fixtures/story.ts';

const opening = openingView(story);
/** The opening view moved to each stop of both counts. */
const everyView: ViewState[] = everyStop.map(({ count, id }) => ({ ...opening, count, at: id }));

describe('the opening view', () => {
  it('The opening view is the press’s last count on a light map, with nothing pinned, played or used.', () => {
    expect(opening).toEqual({
      count: 'reports',
      at: 'tribune',
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

  it('The choices of each kind are these.', () => {
    expect(counts).toEqual(['reports', 'responses']);
    expect(themes).toEqual(['light', 'dark', 'auto']);
    expect(views).toEqual(['map', 'tiles', 'table']);
  });
});

describe('the shown stop', () => {
  it('The shown stop is that of the view’s id on its count.', () => {
    for (const [index, view] of everyView.entries()) expect(shownStop(story, view)).toBe(everyStop[index]);
  });

  it('The shown stop is the opening stop of the count where the id means nothing on it.', () => {
    expect(shownStop(story, { ...opening, at: 'gone' }).id).toBe('tribune');
    expect(shownStop(story, { ...opening, count: 'responses', at: 'courier' }).id).toBe('2017-07-05');
  });
});

describe('going to a stop', () => {
  it('Going to a stop shows the stop of the index and changes nothing else, from every stop.', () => {
    for (const view of everyView) {
      const stops = stopsOf(story, view.count);
      for (const stop of stops)
        expect(goTo(stop.index)(view, story)).toEqual({ ...view, at: stop.id, used: true, fading: false });
    }
  });

  it('An index beyond the ends of a count goes to its end.', () => {
    for (const count of counts) {
      const stops = stopsOf(story, count);
      const view = { ...opening, count };
      for (const index of [-1, -100, Number.NEGATIVE_INFINITY])
        expect(goTo(index)(view, story).at).toBe(stops[0]?.id);
      for (const index of [stops.length, 1000, Number.POSITIVE_INFINITY])
        expect(goTo(index)(view, story).at).toBe(stops.at(-1)?.id);
    }
  });

  it('A step fades, and a drag never does.', () => {
    expect(goTo(2, { step: true })(opening, story).fading).toBe(true);
    expect(goTo(2)({ ...opening, fading: true }, story).fading).toBe(false);
  });

  it('A step goes one on or one back from every stop, and stays at the ends.', () => {
    for (const [index, view] of everyView.entries()) {
      const stop = everyStop[index];
      const ids = stopsOf(story, view.count).map(({ id }) => id);
      const place = stop?.index ?? 0;
      expect(stepBy(1)(view, story).at).toBe(ids[Math.min(place + 1, ids.length - 1)]);
      expect(stepBy(-1)(view, story).at).toBe(ids[Math.max(place - 1, 0)]);
      expect(stepBy(1)(view, story)).toMatchObject({ fading: true, used: true });
    }
  });
});

describe('changing the count', () => {
  it('A change of the count keeps the day, and all but play, from every stop.', () => {
    for (const [index, view] of everyView.entries())
      for (const count of counts.filter((each) => each !== view.count)) {
        const stop = everyStop[index] as (typeof everyStop)[number];
        const playing = { ...view, playing: true, fading: true, state: 'CA', view: 'table' } as const;
        expect(changeCount(count)(playing, story)).toEqual({
          ...playing,
          count,
          at: sameDayOn(story, count, stop).id,
          playing: false,
          fading: false,
        });
      }
  });

  it('A change to the count that is shown changes nothing.', () => {
    for (const view of everyView) expect(changeCount(view.count)(view, story)).toBe(view);
  });
});

describe('pinning', () => {
  it('Each of the 51 can be pinned, which is remembered when it is let go.', () => {
    for (const { postal } of jurisdictions) {
      const pinned = pin(postal)(opening, story);
      expect(pinned).toEqual({ ...opening, state: postal, current: postal, pinnedBefore: true });
      expect(pin(null)(pinned, story)).toEqual({ ...opening, current: postal, pinnedBefore: true });
    }
  });

  it('A second click on a state lets it go, and a click on another pins that.', () => {
    const california = togglePin('CA')(opening, story);
    expect(california.state).toBe('CA');
    expect(togglePin('CA')(california, story).state).toBeNull();
    expect(togglePin('DC')(california, story).state).toBe('DC');
  });

  it('Letting go changes nothing where nothing was pinned.', () => {
    expect(pin(null)(opening, story)).toEqual(opening);
  });

  it('A state stays pinned while the stop, the count or the view changes.', () => {
    const pinned = pin('KY')(opening, story);
    for (const change of [goTo(0), stepBy(-1), changeCount('responses'), changeView('table'), hover('CA')])
      expect(change(pinned, story).state).toBe('KY');
  });
});

describe('hovering', () => {
  it('Hovering notes the state and changes nothing else.', () => {
    expect(hover('CA')(opening, story)).toEqual({ ...opening, hovered: 'CA' });
    expect(hover(null)({ ...opening, hovered: 'CA' }, story)).toEqual(opening);
  });

  it('Hovering on the same state again is no change at all.', () => {
    expect(hover(null)(opening, story)).toBe(opening);
    const on = hover('CA')(opening, story);
    expect(hover('CA')(on, story)).toBe(on);
  });

  it('Hovering ends when the view changes.', () => {
    expect(changeView('table')({ ...opening, hovered: 'CA' }, story)).toEqual({ ...opening, view: 'table' });
  });
});

describe('a level of the legend', () => {
  it('A level is kept by a press, and let go by another.', () => {
    const kept = toggleHeld('refused')(opening, story);
    expect(kept.held).toBe('refused');
    expect(toggleHeld('refused')(kept, story)).toEqual(opening);
    expect(toggleHeld('plain')(kept, story).held).toBe('plain');
    expect(hold(null)(kept, story)).toEqual(opening);
  });

  it('A level is brought forward while it is pointed at, and after that the kept one is again.', () => {
    const kept = hold('refused')(opening, story);
    const pointed = point('plain')(kept, story);
    expect([opening, kept, pointed].map(broughtForward)).toEqual([null, 'refused', 'plain']);
    expect(broughtForward(point(null)(pointed, story))).toBe('refused');
    expect(point('plain')(pointed, story)).toBe(pointed);
  });

  it('A level that is kept changes neither stop nor pin nor view.', () => {
    const pinned = pin('MS')(opening, story);
    expect(toggleHeld('plain')(pinned, story)).toEqual({ ...pinned, held: 'plain' });
  });

  it('A level is kept on the other count where its legend has it too, and else let go.', () => {
    const both = changeCount('responses')(hold('refused')(opening, story), story);
    expect(both.held).toBe('refused');
    expect(changeCount('responses')(hold('plain')(opening, story), story).held).toBeNull();
    expect(changeCount('reports')(hold('provided')(both, story), story).held).toBeNull();
  });
});

describe('the table', () => {
  it('The table is sorted by what is asked for, and turned round where that is asked for again.', () => {
    const byDate = sortBy('date')(opening, story);
    expect(byDate.sorting).toEqual({ by: 'date', descending: false });
    const turned = sortBy('date')(byDate, story);
    expect(turned.sorting).toEqual({ by: 'date', descending: true });
    expect(sortBy('date')(turned, story).sorting).toEqual({ by: 'date', descending: false });
    expect(sortBy('party')(turned, story).sorting).toEqual({ by: 'party', descending: false });
  });

  it('The table is held to the rows with a text, until all are asked for.', () => {
    const found = searchFor('river')(hold('refused')(opening, story), story);
    expect(found).toMatchObject({ search: 'river', held: 'refused' });
    expect(showAllRows(found, story)).toEqual(opening);
  });
});

it('A view is live once the keyboard has a place to enter it.', () => {
  expect(isLive(opening)).toBe(false);
  expect(isLive({ ...opening, current: 'AL' })).toBe(true);
});

describe('a store', () => {
  it('A store tells its listeners of a change and shares nothing with another.', () => {
    const [one, other] = [storeOf(opening), storeOf(opening)];
    const seen: string[] = [];
    one.subscribe(({ at }) => seen.push(at));
    one.setState((state) => goTo(0)(state, story));
    expect(seen).toEqual(['courier']);
    expect(other.getState()).toBe(opening);
  });
});
