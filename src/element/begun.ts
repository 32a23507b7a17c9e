import type { Dataset } from '../domain/dataset.ts';
import { jurisdictions } from '../domain/jurisdictions.ts';
import { type Playback, playbackOf } from '../state/playback.ts';
import { type Store, storeOf } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';

/** What a figure has once its record is there. */
export interface Begun {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly playback: Playback;
}

/** What a figure has of a record. @param opening the view that it opens with, which gets its tab stop on the map */
export function begunWith(dataset: Dataset, opening: ViewState): Begun {
  const store = storeOf({ ...opening, current: opening.current ?? jurisdictions[0].postal });
  const playback = playbackOf(store, dataset, (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  });
  return { dataset, store, playback };
}
