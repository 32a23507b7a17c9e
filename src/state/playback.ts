import type { Dataset } from '../domain/dataset.ts';
import { stopsOf } from '../domain/stops.ts';
import type { Store } from './store.ts';
import { goTo, shownStop, stepBy } from './viewState.ts';

/** Calls back after some milliseconds; gives what calls it off. */
export type Schedule = (callback: () => void, milliseconds: number) => () => void;

/** Plays the stops of the shown clock one after another. */
export interface Playback {
  /** Plays from the shown stop, or from the first where the last is shown. */
  play(): void;
  /** Stops at the shown stop. */
  pause(): void;
}

/** How long a stop is shown: long enough to read its sentence; the states' clock has many stops and short ones. */
export const dwell = { counted: 2200, answered: 1000 } as const;

/** A replay of `store` over `dataset` that knows no clock but `schedule`. */
export function playbackOf(store: Store, dataset: Dataset, schedule: Schedule): Playback {
  let cancel = () => {};
  const isLast = () => {
    const state = store.getState();
    return shownStop(dataset, state).index === stopsOf(dataset, state.clock).length - 1;
  };
  const wait = () => {
    cancel();
    cancel = schedule(advance, dwell[store.getState().clock]);
  };
  const advance = () => {
    if (!store.getState().playing) return;
    store.setState((state) => stepBy(1)(state, dataset));
    if (isLast()) store.setState({ playing: false });
    else wait();
  };
  return {
    play() {
      if (store.getState().playing) return;
      if (isLast()) store.setState((state) => goTo(0, { step: true })({ ...state, playing: true }, dataset));
      else store.setState({ playing: true, used: true });
      wait();
    },
    pause() {
      cancel();
      store.setState({ playing: false });
    },
  };
}
