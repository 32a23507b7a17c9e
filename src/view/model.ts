import type { Postal } from '../geography/places.ts';
import { english, type Messages } from '../i18n/en.ts';
import type { Shown } from '../state/keptValue.ts';
import { shownStop, type ViewState } from '../state/viewState.ts';
import { type Caption, captionOf } from '../story/captions.ts';
import type { Story } from '../story/form/schema.ts';
import { headlineOf } from '../story/headline.ts';
import { type Level, type LevelId, legendOf, levelOf } from '../story/levels.ts';
import { type Snapshot, snapshotAt, statusOf } from '../story/snapshots.ts';
import { type Stop, stopsOf } from '../story/stops.ts';

/** The input of each part of a figure: the story, the view state, and what derives from them. */
export interface Model {
  readonly story: Story;
  readonly state: ViewState;
  readonly words: Messages;
  /** The stops of the shown count. */
  readonly stops: readonly Stop[];
  readonly stop: Stop;
  readonly snapshot: Snapshot;
  readonly caption: Caption;
  /** The sentence that follows the number. */
  readonly headline: string;
  /** The levels of the shown count in the order of the legend. */
  readonly legend: readonly Level[];
  /** The level of an id. */
  level(id: LevelId): Level;
  /** The level of a place at the shown stop. */
  levelOf(postal: Postal): Level;
}

/** How much of the figure is drawn. */
export type RenderScope =
  /** All of it. */
  | 'all'
  /** Header, legend, map and timeline: the parts that change while the date is dragged. */
  | 'dragging';

/** A view of a story in a language. */
export interface ShownView extends Shown {
  readonly words: Messages;
}

/** The model of a view of a story. @param words the words of the language; default English */
export function modelOf(story: Story, state: ViewState, words: Messages = english): Model {
  const stop = shownStop(story, state);
  const snapshot = snapshotAt(story, stop);
  const legend = legendOf(story, state.count);
  const level = (id: LevelId) => legend.find((each) => each.id === id) ?? levelOf(story, id);
  return {
    story,
    state,
    words,
    stops: stopsOf(story, state.count),
    stop,
    snapshot,
    caption: captionOf(story, snapshot, words),
    headline: headlineOf(story, snapshot, words),
    legend,
    level,
    levelOf: (postal) => level(statusOf(snapshot, postal).level),
  };
}
