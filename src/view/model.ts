import { english, type Messages } from '../i18n/en.ts';
import { shownStop, type ViewState } from '../state/viewState.ts';
import { type Caption, captionOf } from '../story/captions.ts';
import { type Level, type Look, levelLooks } from '../story/levels.ts';
import { legendLevels, type Snapshot, snapshotAt } from '../story/snapshots.ts';
import { type Stop, stopsOf } from '../story/stops.ts';
import type { Story } from '../story/story.ts';

/** A level as it is shown: what it is called and how it is drawn. */
export interface ShownLevel {
  readonly id: Level;
  readonly label: string;
  /** The label in a narrow legend. */
  readonly shortLabel: string;
  readonly description: string;
  readonly look: Look;
}

/** What every part is drawn from: the story, the view state, and what follows from both. */
export interface Model {
  readonly story: Story;
  readonly state: ViewState;
  readonly words: Messages;
  /** The stops of the shown count. */
  readonly stops: readonly Stop[];
  readonly stop: Stop;
  readonly snapshot: Snapshot;
  readonly caption: Caption;
  /** The sentence behind the number. */
  readonly headline: string;
  /** The levels of the shown count in the order of the legend. */
  readonly legend: readonly ShownLevel[];
  /** The level of an id. */
  level(id: Level): ShownLevel;
}

/** What is shown: a view of a story, in the words of a language. */
export type Shown = Pick<Model, 'story' | 'state' | 'words'>;

/** The model of a view of a story, in the words of a language. */
export function modelOf(story: Story, state: ViewState, words: Messages = english): Model {
  const stop = shownStop(story, state);
  const snapshot = snapshotAt(story, stop);
  const level = (id: Level): ShownLevel => ({
    id,
    label: words.levelLabel(id, story.levels[id].label),
    shortLabel: words.shortLevelLabel(id, story.levels[id].label),
    description: story.levels[id].description,
    look: levelLooks[id],
  });
  return {
    story,
    state,
    words,
    stops: stopsOf(story, state.count),
    stop,
    snapshot,
    caption: captionOf(story, snapshot, words),
    headline: words.headline[state.count](snapshot.tally, snapshot.dc),
    legend: legendLevels[state.count].map(level),
    level,
  };
}
