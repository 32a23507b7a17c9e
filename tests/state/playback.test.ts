import { describe, expect, it } from 'vitest';
import { counts, stopsOf } from '../../src/domain/stops.ts';
import { dwell, playbackOf } from '../../src/state/playback.ts';
import { storeOf } from '../../src/state/store.ts';
import { changeCount, goTo, openingView, type ViewState } from '../../src/state/viewState.ts';
import { fakeSchedule } from '../fixtures/schedule.ts';
import { story } from '../fixtures/story.ts';

/** A playback over a store of its own, in the opening view but for what is given. */
function stage(from: Partial<ViewState> = {}) {
  const store = storeOf({ ...openingView(story), ...from });
  const time = fakeSchedule();
  const playback = playbackOf(store, story, time.schedule);
  const shown: string[] = [];
  store.subscribe((state, before) => {
    if (state.at !== before.at) shown.push(state.at);
  });
  return { store, time, playback, shown };
}

describe('playing', () => {
  it.each(counts)(
    'Play on the count %s shows the first stop at once and then each stop once, one at a time.',
    (count) => {
      const ids = stopsOf(story, count).map(({ id }) => id);
      const { store, time, playback, shown } = stage({ count, at: ids.at(-1) ?? '' });
      playback.play();
      expect(shown).toEqual(ids.slice(0, 1));
      for (let step = 1; step < ids.length; step++) {
        time.pass(dwell[count] - 1);
        expect(shown).toEqual(ids.slice(0, step));
        time.pass(1);
        expect(shown).toEqual(ids.slice(0, step + 1));
        expect(store.getState().playing).toBe(step < ids.length - 1);
      }
    },
  );

  it('Play starts again from the first stop where the last is shown, and ends at the last.', () => {
    const { store, time, playback } = stage();
    playback.play();
    expect(store.getState()).toMatchObject({ at: 'courier', playing: true, used: true, fading: true });
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ at: 'tribune', playing: false });
  });

  it('Play goes on from the shown stop where that is not the last.', () => {
    for (const stop of stopsOf(story, 'reports').slice(0, -1)) {
      const { store, time, playback, shown } = stage({ at: stop.id });
      playback.play();
      expect(store.getState()).toMatchObject({ at: stop.id, playing: true, used: true });
      time.pass(60_000);
      expect(shown).toEqual(
        stopsOf(story, 'reports')
          .slice(stop.index + 1)
          .map(({ id }) => id),
      );
    }
  });

  it('Play stops at the end with nothing outstanding, and can be started again.', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(60_000);
    expect(time.outstanding()).toBe(0);
    expect(store.getState().playing).toBe(false);
    playback.play();
    time.pass(60_000);
    expect(shown).toHaveLength(8);
  });

  it('A second call of play changes nothing.', () => {
    const { time, playback, shown } = stage();
    playback.play();
    playback.play();
    expect(time.outstanding()).toBe(1);
    time.pass(dwell.counted);
    expect(shown).toEqual(['courier', 'ledger']);
  });

  it('Play fades into each stop.', () => {
    const { store, time, playback } = stage();
    playback.play();
    for (let step = 0; step < 3; step++) {
      time.pass(dwell.counted);
      expect(store.getState().fading).toBe(true);
    }
  });

  it('Play shows each stop long enough to read it.', () => {
    expect(dwell.counted).toBeGreaterThanOrEqual(2000);
    expect(dwell.answered).toBeGreaterThanOrEqual(800);
  });

  it('Play goes on from the stop to which it is taken meanwhile.', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    store.setState((state) => goTo(1)(state, story));
    time.pass(dwell.counted);
    expect(shown).toEqual(['courier', 'ledger', 'gazette']);
    store.setState((state) => goTo(3)(state, story));
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ at: 'tribune', playing: false });
    expect(time.outstanding()).toBe(0);
  });
});

describe('pausing', () => {
  it('A pause stops at the shown stop and cancels the next.', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted);
    playback.pause();
    expect(time.outstanding()).toBe(0);
    time.pass(60_000);
    expect(shown).toEqual(['courier', 'ledger']);
    expect(store.getState()).toMatchObject({ at: 'ledger', playing: false });
  });

  it('A stop has its whole time when play goes on after a pause.', () => {
    const { time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted - 1);
    playback.pause();
    playback.play();
    time.pass(dwell.counted - 1);
    expect(shown).toEqual(['courier']);
    time.pass(1);
    expect(shown).toEqual(['courier', 'ledger']);
  });

  it('A pause changes nothing where nothing plays.', () => {
    const { store, playback } = stage();
    playback.pause();
    expect(store.getState()).toEqual(openingView(story));
  });
});

describe('changing the count during play', () => {
  it('A change of the count stops play.', () => {
    const { store, time, playback } = stage();
    playback.play();
    store.setState((state) => changeCount('responses')(state, story));
    const { at } = store.getState();
    time.pass(60_000);
    expect(store.getState()).toMatchObject({ count: 'responses', at, playing: false });
  });

  it('Play after a change of the count plays the new count once, at its own pace.', () => {
    const { store, time, playback, shown } = stage();
    playback.play();
    time.pass(dwell.counted - 100);
    store.setState((state) => changeCount('responses')(state, story));
    playback.play();
    expect(time.outstanding()).toBe(1);
    time.pass(dwell.answered - 1);
    expect(shown).toEqual(['courier', '2017-06-30']);
    time.pass(1);
    expect(shown).toEqual(['courier', '2017-06-30', '2017-07-03']);
  });
});

it('Two playbacks do not touch one another.', () => {
  const [one, other] = [stage(), stage()];
  one.playback.play();
  one.time.pass(dwell.counted);
  other.playback.pause();
  expect(other.store.getState()).toEqual(openingView(story));
  expect(one.store.getState().playing).toBe(true);
});
