import type { Postal } from '../geography/places.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import type { LevelId } from '../story/levels.ts';
import { openingCount, openingStop, type Stop, stopById } from '../story/stops.ts';
import type { Sorting } from '../story/tableOrder.ts';
import { viewDefaults } from './viewParams.ts';
import type { Opening, Theme, View } from './viewValues.ts';

/** Everything that decides how a story is shown. */
export interface ViewState {
  readonly count: Count;
  /** The id of the shown stop of `count`. */
  readonly at: string;
  /** The selected state. */
  readonly state: Postal | null;
  /** The state under the pointer or the keyboard focus, which the tooltip shows. */
  readonly hovered: Postal | null;
  /** The state at which the keyboard enters the map: the map's one tab stop. `null` until the figure is live. */
  readonly focused: Postal | null;
  /** The level that the reader has selected in the legend; it is highlighted, and the table is filtered by it. */
  readonly selectedLevel: LevelId | null;
  /** The level under the pointer or the focus in the legend; it is highlighted. */
  readonly hoveredLevel: LevelId | null;
  readonly sorting: Sorting;
  /** The text that the table is filtered by. */
  readonly search: string;
  /** Whether the table shows all matching rows; else it shows the first ten. */
  readonly showsAllRows: boolean;
  readonly view: View;
  /** The section that is open below the figure. */
  readonly open: Opening | null;
  readonly theme: Theme;
  readonly playing: boolean;
  /** Whether play has ended on the last stop, which is still shown. */
  readonly ended: boolean;
  /** Whether fills fade into the shown stop: on play and on a single step, never in a drag. */
  readonly fading: boolean;
  /**
   * Whether the response in the card has been in sight since the reader selected the state: `unknown` until the card is
   * observed, `unseen` until the response has been in sight, and from then on `seen`. The tooltip shows an unseen response.
   */
  readonly sight: 'unknown' | 'unseen' | 'seen';
  /** Whether a state has been selected before. Then the hint to do so is hidden. */
  readonly hasSelected: boolean;
}

/** The view that a story opens with. */
export const openingView = (story: Story): ViewState => ({
  ...viewDefaults,
  count: openingCount(story),
  at: openingStop(story, openingCount(story)).id,
  hovered: null,
  focused: null,
  selectedLevel: null,
  hoveredLevel: null,
  sorting: { by: 'state', isDescending: false },
  search: '',
  showsAllRows: false,
  playing: false,
  ended: false,
  fading: false,
  sight: 'seen',
  hasSelected: false,
});

/** Whether the figure is live: it has a tab stop on the map. */
export const isLive = ({ focused }: ViewState): boolean => focused !== null;

/** The stop that is shown. */
export const shownStop = (story: Story, { count, at }: ViewState): Stop =>
  stopById(story, count, at) ?? openingStop(story, count);

/** The state that the tooltip shows: the hovered one, or the selected one whose response has not been in sight. */
export function tooltipOf({ hovered, state, sight }: ViewState): {
  readonly postal: Postal | null;
  readonly kind: 'hovered' | 'selected';
} {
  if (hovered && hovered !== state) return { postal: hovered, kind: 'hovered' };
  return { postal: sight === 'unseen' ? state : null, kind: 'selected' };
}

/** The level that is highlighted: the hovered one, else the selected one. */
export const highlightedLevel = ({ hoveredLevel, selectedLevel }: ViewState): LevelId | null =>
  hoveredLevel ?? selectedLevel;
