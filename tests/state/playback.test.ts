import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dwell, lastDwell, playbackOf } from '../../src/state/playback.ts';
import { storeOf } from '../../src/state/store.ts';
import { changeCount, goTo } from '../../src/state/transitions.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { counts } from '../../src/story/form/count.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, reports, story } from '../fixtures/story.ts';

/** How long a stop of either count of the made-up story is shown. */
const aStop = dwell(4);

const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A playback over a store of its own, in the opening view but for what is given. */
function stage(from: Partial<ViewState> = {}, given = story) {
  const store = storeOf({ ...openingView(given), ...from });
  const playback = playbackOf(store, given);
  const shown: string[] = [];
  store.subscribe((state, before) => {
    if (state.at !== before.at) shown.push(state.at);
  });
  return { store, playback, shown };
}

describe('The time that a stop is shown', () => {
  it('Seven stops take about ten seconds, each long enough to be read, the last one longer.', () => {
    expect(lastDwell).toBeGreaterThan(dwell(7));
    expect(6 * dwell(7) + lastDwell).toBeCloseTo(10_000, -3);
  });

  it('Many stops are shown for less time each, so that play takes little more than a quarter of a minute.', () => {
    for (let stops = 1; stops <= 61; stops++)
      expect((stops - 1) * dwell(stops) + lastDwell, `${stops}`).toBeLessThanOrEqual(18_000);
  });
});

describe('Play', () => {
  it.each(counts)(
    'Play by %s shows the first stop at once and then each stop once, one at a time, and holds the last.',
    (count) => {
      const ids = stopsOf(story, count).map(({ id }) => id);
      const { store, playback, shown } = stage({ count, at: ids.at(-1) ?? '' });
      playback.play();
      expect(shown).toEqual(ids.slice(0, 1));
      for (let step = 1; step < ids.length; step++) {
        pass(aStop - 1);
        expect(shown).toEqual(ids.slice(0, step));
        pass(1);
        expect(shown).toEqual(ids.slice(0, step + 1));
        expect(store.getState()).toMatchObject({ playing: true, ended: false, fading: true });
      }
      pass(lastDwell - 1);
      expect(store.getState()).toMatchObject({ playing: true, ended: false });
      pass(1);
      expect(store.getState()).toMatchObject({ at: ids.at(-1), playing: false, ended: true });
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('Play starts from the shown stop if that is not the last.', () => {
    for (const stop of stopsOf(story, 'reports').slice(0, -1)) {
      const { store, playback, shown } = stage({ at: stop.id });
      playback.play();
      expect(store.getState()).toMatchObject({ at: stop.id, playing: true });
      pass(60_000);
      const following = stopsOf(story, 'reports').slice(stop.index + 1);
      expect(shown).toEqual(following.map(({ id }) => id));
    }
  });

  it('A second call of play changes nothing.', () => {
    const { playback, shown } = stage();
    playback.play();
    pass(aStop - 1);
    playback.play();
    pass(1);
    expect(shown).toEqual(['courier', 'ledger']);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('Play continues from a stop that is chosen during play.', () => {
    const { store, playback, shown } = stage();
    playback.play();
    store.setState((state) => goTo(1)(state, story));
    pass(aStop);
    expect(shown).toEqual(['courier', 'ledger', 'gazette']);
    store.setState((state) => goTo(3)(state, story));
    pass(60_000);
    expect(store.getState()).toMatchObject({ at: 'tribune', playing: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('Play of a story with one stop shows it and ends.', () => {
    const single = changedStory(['open', undefined], ['reports.list', [reports[0], reports[4]]]);
    const { store, playback } = stage({}, single);
    playback.play();
    expect(store.getState()).toMatchObject({ at: 'courier', playing: true });
    pass(lastDwell);
    expect(store.getState()).toMatchObject({ at: 'courier', playing: false, ended: true });
  });
});

describe('A pause', () => {
  it('A pause stops at the shown stop and cancels the next.', () => {
    const { store, playback, shown } = stage();
    playback.play();
    pass(aStop);
    playback.pause();
    expect(vi.getTimerCount()).toBe(0);
    pass(60_000);
    expect(shown).toEqual(['courier', 'ledger']);
    expect(store.getState()).toMatchObject({ at: 'ledger', playing: false, ended: false });
  });

  it('A stop is shown for its whole time when play continues after a pause.', () => {
    const { playback, shown } = stage();
    playback.play();
    pass(aStop - 1);
    playback.pause();
    playback.play();
    pass(aStop - 1);
    expect(shown).toEqual(['courier']);
    pass(1);
    expect(shown).toEqual(['courier', 'ledger']);
  });

  it('A pause changes nothing if nothing plays.', () => {
    const { store, playback } = stage();
    playback.pause();
    expect(store.getState()).toEqual(openingView(story));
  });
});

describe('A change of the count during play', () => {
  it('A change of the count stops play.', () => {
    const { store, playback } = stage();
    playback.play();
    store.setState((state) => changeCount('responses')(state, story));
    const { at } = store.getState();
    pass(60_000);
    expect(store.getState()).toMatchObject({ count: 'responses', at, playing: false, ended: false });
  });

  it('Play after a change of the count plays the new count once, each stop for its whole time.', () => {
    const { store, playback, shown } = stage();
    playback.play();
    pass(aStop - 100);
    store.setState((state) => changeCount('responses')(state, story));
    playback.play();
    expect(vi.getTimerCount()).toBe(1);
    pass(aStop - 1);
    expect(shown).toEqual(['courier', '2017-06-30']);
    pass(1);
    expect(shown).toEqual(['courier', '2017-06-30', '2017-07-03']);
  });
});
