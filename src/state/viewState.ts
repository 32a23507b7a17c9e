import type { Postal } from '../geography/jurisdictions.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import type { LevelId } from '../story/levels.ts';
import { openingCount, openingStop, type Stop, stopById } from '../story/stops.ts';
import type { Sorting } from '../story/tableOrder.ts';
import { viewDefaults } from './viewParams.ts';
import type { Opening, Theme, View } from './viewValues.ts';

/** Everything that decides what is shown, beside the story. */
export interface ViewState {
  readonly count: Count;
  /** The id of the shown stop of `count`. */
  readonly at: string;
  /** The chosen state. */
  readonly state: Postal | null;
  /** The state that the pointer or the keyboard is on. */
  readonly hovered: Postal | null;
  /** The state at which the keyboard enters the map: its one tab stop. None where no script runs. */
  readonly focused: Postal | null;
  /** The level that a press on the legend brings forward, and to which the table is held. */
  readonly selectedLevel: LevelId | null;
  /** The level of the legend that the pointer or the focus is on. */
  readonly hoveredLevel: LevelId | null;
  readonly sorting: Sorting;
  /** What the rows of the table must hold. */
  readonly search: string;
  /** Whether the table shows all rows that match, or the first ten. */
  readonly allRows: boolean;
  readonly view: View;
  /** What is opened below. */
  readonly open: Opening | null;
  readonly theme: Theme;
  readonly playing: boolean;
  /** Whether play has ended on the last stop, which is still shown. */
  readonly ended: boolean;
  /** Whether fills fade into the shown stop: on play and on a single step, never under a drag. */
  readonly fading: boolean;
  /** Whether the chosen state's quotation is in sight in its card; else it is shown beside the state. */
  readonly cardInSight: boolean;
  /** Whether a state has been chosen before, after which nothing asks for it. */
  readonly chosenBefore: boolean;
}

/** The view that opens where nothing else is asked for. */
export const openingView = (story: Story): ViewState => ({
  ...viewDefaults,
  count: openingCount(story),
  at: openingStop(story, openingCount(story)).id,
  hovered: null,
  focused: null,
  selectedLevel: null,
  hoveredLevel: null,
  sorting: { by: 'state', descending: false },
  search: '',
  allRows: false,
  playing: false,
  ended: false,
  fading: false,
  cardInSight: true,
  chosenBefore: false,
});

/** Whether the figure is live: it has a tab stop on the map. */
export const isLive = ({ focused }: ViewState): boolean => focused !== null;

/** The stop that is shown. */
export const shownStop = (story: Story, { count, at }: ViewState): Stop =>
  stopById(story, count, at) ?? openingStop(story, count);

/** What the tooltip shows, and why: the state under the pointer, or the chosen one whose card is out of sight. */
export function tooltipOf({ hovered, state, cardInSight }: ViewState): {
  readonly postal: Postal | null;
  readonly kind: 'hover' | 'beside';
} {
  if (hovered && hovered !== state) return { postal: hovered, kind: 'hover' };
  return { postal: cardInSight ? null : state, kind: 'beside' };
}

/** The level that is brought forward: the one that the pointer is on, else the selected one. */
export const highlightedLevel = ({ hoveredLevel, selectedLevel }: ViewState): LevelId | null =>
  hoveredLevel ?? selectedLevel;
