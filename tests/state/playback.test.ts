import { describe, expect, test } from 'vitest';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { dwell, playbackOf } from '../../src/state/playback.ts';
import { storeOf } from '../../src/state/store.ts';
import { changeClock, goTo, openingView, type ViewState } from '../../src/state/viewState.ts';
import { record } from '../fixtures/record.ts';
import { fakeSchedule } from '../fixtures/schedule.ts';

/** A playback over a store of its own, in the opening view but for what is given. */
function stage(from: Partial<ViewState> = {}) {
  const store = storeOf({ ...openingView(record), ...from });
  const time = fakeSchedule();
  const playback = playbackOf(store, record, time.schedule);
  const shown: string[] = [];
  store.subscribe((state, before) => {
    if (state.at !== before.at) shown.push(state.at);
  });
  return { store, time, playback, shown };
}

describe('Playing', () => {
  test.each(clocks)('shows the first stop at once and then each stop once, one at a time: %s', (clock) => {
    const ids = stopsOf(record, clock).map(({ id }) => id);
    const { store, time, playback, shown } = stage({ clock, at: ids.at(-1) ?? '' });
    playback.play();
    expect(shown).toEqual(ids.slice(0, 1));
    for (let step = 1; step < ids.length; step++) {
      time.pass(dwell[clock] - 1);
      expect(shown).toEqual(ids.slice(0, step));
      time.pass(1);
      expect(shown).toEqual(ids.slice(0, step + 1));
      expect(store.getState().playing).toBe(step < ids.length - 1);
    }
  });

  test('starts again from 19 where the last is shown, and ends at 44', () => {
    const { store, time, playback } = stage();
    playback.play();
    expect(store.getState()).toMatchObject({ at: 'townhall', playing: true, used: true, fading: true });
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ at: 'washington-post', playing: false });
  });

  test('goes on from the shown stop where that is not the last', () => {
    for (const stop of stopsOf(record, 'counted').slice(0, -1)) {
      const { store, time, playback, shown } = stage({ at: stop.id });
      playback.play();
      expect(store.getState()).toMatchObject({ at: stop.id, playing: true, used: true });
      time.pass(60_000);
      expect(shown).toEqual(
        stopsOf(record, 'counted')
          .slice(stop.index + 1)
          .map(({ id }) => id),
      );
    }
  });

  test('stops at the end, with nothing outstanding, and can be started again', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(60_000);
    expect(time.outstanding()).toBe(0);
    expect(store.getState().playing).toBe(false);
    playback.play();
    time.pass(60_000);
    expect(shown).toHaveLength(14);
  });

  test('twice is playing once', () => {
    const { time, playback, shown } = stage();
    playback.play();
    playback.play();
    expect(time.outstanding()).toBe(1);
    time.pass(dwell.counted);
    expect(shown).toEqual(['townhall', 'the-hill']);
  });

  test('fades into each stop', () => {
    const { store, time, playback } = stage();
    playback.play();
    for (let step = 0; step < 6; step++) {
      time.pass(dwell.counted);
      expect(store.getState().fading).toBe(true);
    }
  });

  test('is slow enough to read', () => {
    expect(dwell.counted).toBeGreaterThanOrEqual(2000);
    expect(dwell.answered).toBeGreaterThanOrEqual(800);
  });

  test('goes on from where it is taken meanwhile', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    store.setState((state) => goTo(3)(state, record));
    time.pass(dwell.counted);
    expect(shown).toEqual(['townhall', 'cnn-july-3', 'huffpost']);
    store.setState((state) => goTo(6)(state, record));
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ at: 'washington-post', playing: false });
    expect(time.outstanding()).toBe(0);
  });
});

describe('Pausing', () => {
  test('stops at the shown stop and cancels the next', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted);
    playback.pause();
    expect(time.outstanding()).toBe(0);
    time.pass(60_000);
    expect(shown).toEqual(['townhall', 'the-hill']);
    expect(store.getState()).toMatchObject({ at: 'the-hill', playing: false });
  });

  test('gives the stop its whole time when it plays again', () => {
    const { time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted - 1);
    playback.pause();
    playback.play();
    time.pass(dwell.counted - 1);
    expect(shown).toEqual(['townhall']);
    time.pass(1);
    expect(shown).toEqual(['townhall', 'the-hill']);
  });

  test('where nothing plays changes nothing', () => {
    const { store, playback } = stage();
    playback.pause();
    expect(store.getState()).toEqual(openingView(record));
  });
});

describe('Changing the clock while it plays', () => {
  test('stops it', () => {
    const { store, time, playback } = stage();
    playback.play();
    store.setState((state) => changeClock('answered')(state, record));
    const { at } = store.getState();
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ clock: 'answered', at, playing: false });
  });

  test('and playing again at once plays the new clock once, at its own pace', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted - 100);
    store.setState((state) => changeClock('answered')(state, record));
    playback.play();
    expect(time.outstanding()).toBe(1);
    time.pass(dwell.answered - 1);
    expect(shown).toEqual(['townhall', '2017-06-30']);
    time.pass(1);
    expect(shown).toEqual(['townhall', '2017-06-30', '2017-07-01']);
  });
});

test('Two playbacks do not touch one another', () => {
  const [one, other] = [stage(), stage()];
  one.playback.play();
  one.time.pass(dwell.counted);
  other.playback.pause();
  expect(other.store.getState()).toEqual(openingView(record));
  expect(one.store.getState().playing).toBe(true);
});
