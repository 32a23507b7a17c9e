import type { Dataset } from '../domain/dataset.ts';
import type { Level } from '../domain/levels.ts';
import { english, type Messages } from '../domain/messages.ts';
import { type StopSentence, sentenceOf } from '../domain/sentences.ts';
import { type Snapshot, snapshotAt } from '../domain/snapshots.ts';
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

/** What is shown: a view of a dataset, in the words of a language. */
export type Shown = Pick<Model, 'dataset' | 'state' | 'words'>;

/** The label of a level in the language of a model: `"Refused outright"`. */
export const labelOf = ({ dataset, words }: Pick<Model, 'dataset' | 'words'>, level: Level): string =>
  words.levelLabel(level, dataset.levels[level].label);

/** The model of a view state over a dataset, in the words of a language. */
export function modelOf(dataset: Dataset, state: ViewState, words: Messages = english): Model {
  const stop = shownStop(dataset, state);
  const snapshot = snapshotAt(dataset, stop);
  return { dataset, state, stop, snapshot, sentence: sentenceOf(dataset, snapshot, words), words };
}
