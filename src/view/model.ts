import type { Dataset } from '../domain/dataset.ts';
import { english, type Messages } from '../domain/messages.ts';
import { type StopSentence, sentenceOf } from '../domain/sentences.ts';
import { type Snapshot, snapshotAt } from '../domain/snapshot.ts';
import type { Stop } from '../domain/stops.ts';
import { shownStop, type ViewState } from '../state/viewState.ts';

/** What every part is drawn from: the dataset, the view state, and what follows from both. */
export interface Model {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly stop: Stop;
  readonly snapshot: Snapshot;
  readonly sentence: StopSentence;
  readonly words: Messages;
}

/** The model of a view state over a dataset. */
export function modelOf(dataset: Dataset, state: ViewState, words: Messages = english): Model {
  const stop = shownStop(dataset, state);
  const snapshot = snapshotAt(dataset, stop);
  return { dataset, state, stop, snapshot, sentence: sentenceOf(dataset, snapshot, words), words };
}
