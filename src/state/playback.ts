import type { Story } from '../story/form/schema.ts';
import { stopsOf } from '../story/stops.ts';
import type { Store } from './store.ts';
import { goTo, stepBy } from './transitions.ts';
import { shownStop } from './viewState.ts';

/** Plays the stops of the shown count one after another. */
export interface Playback {
  /** Plays from the shown stop, or from the first if the last is shown. */
  play(): void;
  /** Stops at the shown stop. */
  pause(): void;
}

/** How long play shows a stop, in milliseconds. Seven stops take about ten seconds, and many stops little more. */
export const dwell = (n: number): number => (n <= 10 ? 1200 : n <= 25 ? 500 : 250);

/** How long the last stop is shown before play ends, in milliseconds. */
export const lastDwell = 3000;

/** The playback of a story in a store. */
export function playbackOf(store: Store, story: Story): Playback {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = () => stopsOf(story, store.getState().count);
  const isLast = () => shownStop(story, store.getState()) === stops().at(-1);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(advance, isLast() ? lastDwell : dwell(stops().length));
  };
  const advance = () => {
    if (!store.getState().playing) return;
    if (isLast()) {
      store.setState({ playing: false, ended: true });
      return;
    }
    store.setState((state) => stepBy(1)(state, story));
    wait();
  };
  return {
    play() {
      const state = store.getState();
      if (state.playing) return;
      const from = isLast() ? goTo(0, { step: true })(state, story) : state;
      store.setState({ ...from, playing: true });
      wait();
    },
    pause() {
      clearTimeout(timer);
      store.setState({ playing: false });
    },
  };
}
