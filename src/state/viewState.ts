import type { Postal } from '../geography/jurisdictions.ts';
import type { Story } from '../story/form/schema.ts';
import { type Count, counts } from '../story/form/schema.ts';
import { type LevelId, legendOf } from '../story/levels.ts';
import { openingCount, openingStop, type Stop, sameDayOn, stopById, stopsOf } from '../story/stops.ts';
import type { Sorting, SortKey } from '../story/tableOrder.ts';
import { viewDefaults } from './viewParams.ts';

/** The ways to draw the country. */
export const views = ['map', 'tiles'] as const;
export type View = (typeof views)[number];

/** The colour schemes that an author can choose; `auto` follows the reader's system. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** What can be opened below the figure, one at a time. */
export const openings = ['quotations', 'table', 'method'] as const;
export type Opening = (typeof openings)[number];

export { type Count, counts };

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

/** A change of the view state. */
export type Transition = (state: ViewState, story: Story) => ViewState;

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

/** Shows the stop of an index, held to the count's range, as under a drag; a `step` fades. */
export const goTo =
  (index: number, { step = false } = {}): Transition =>
  (state, story) => {
    const stops = stopsOf(story, state.count);
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))] as Stop;
    return { ...state, at: stop.id, fading: step, ended: false };
  };

/** Shows the stop `by` places on: `stepBy(-1)` is the one before. */
export const stepBy =
  (by: number): Transition =>
  (state, story) =>
    goTo(shownStop(story, state).index + by, { step: true })(state, story);

/** A step of the reader's own, which ends play. */
export const byHand =
  (step: Transition): Transition =>
  (state, story) => ({ ...step(state, story), playing: false });

/** Changes the count and keeps the day: the last stop on or before it, else the first. */
export const changeCount =
  (count: Count): Transition =>
  (state, story) =>
    count === state.count
      ? state
      : {
          ...state,
          count,
          at: sameDayOn(story, count, shownStop(story, state)).id,
          selectedLevel: levelIn(story, count, state.selectedLevel),
          hoveredLevel: null,
          playing: false,
          ended: false,
          fading: false,
        };

/** A selected level that the legend of the other count does not have is let go. */
const levelIn = (story: Story, count: Count, selected: LevelId | null): LevelId | null =>
  legendOf(story, count).some(({ id }) => id === selected) ? selected : null;

/** Chooses a state, or lets it go with `null`. What is opened of its quotations goes with it. */
export const choose =
  (postal: Postal | null): Transition =>
  (state) => ({
    ...state,
    state: postal,
    focused: postal ?? state.focused,
    cardInSight: true,
    open: postal === null && state.open === 'quotations' ? null : state.open,
    chosenBefore: state.chosenBefore || postal !== null,
  });

/** Chooses a state, or lets it go where it is the chosen one. */
export const toggleState =
  (postal: Postal): Transition =>
  (state, story) =>
    choose(state.state === postal ? null : postal)(state, story);

/** Opens something below, or closes it with `null`. Quotations are those of the chosen state. */
export const openBelow =
  (open: Opening | null): Transition =>
  (state) => ({ ...state, open: open === 'quotations' && state.state === null ? null : open });

/** Opens something below, or closes it where it is open. */
export const toggleBelow =
  (open: Opening): Transition =>
  (state, story) =>
    openBelow(state.open === open ? null : open)(state, story);

/** Notes whether the chosen state's quotation is in sight in its card. */
export const seeCard =
  (cardInSight: boolean): Transition =>
  (state) =>
    state.cardInSight === cardInSight ? state : { ...state, cardInSight };

/** What the tooltip shows, and why: the state under the pointer, or the chosen one whose card is out of sight. */
export function tooltipOf({ hovered, state, cardInSight }: ViewState): {
  readonly postal: Postal | null;
  readonly kind: 'hover' | 'beside';
} {
  if (hovered && hovered !== state) return { postal: hovered, kind: 'hover' };
  return { postal: cardInSight ? null : state, kind: 'beside' };
}

/** Moves the tab stop of the map. */
export const moveFocus =
  (focused: Postal): Transition =>
  (state) =>
    state.focused === focused ? state : { ...state, focused };

/** Notes which state the pointer or the keyboard is on. */
export const hover =
  (postal: Postal | null): Transition =>
  (state) =>
    state.hovered === postal ? state : { ...state, hovered: postal };

/** Changes the view and keeps all else. */
export const changeView =
  (view: View): Transition =>
  (state) => ({ ...state, view, hovered: null });

/** Brings a level forward, or none with `null`. */
export const selectLevel =
  (selectedLevel: LevelId | null): Transition =>
  (state) => ({ ...state, selectedLevel });

/** Brings a level forward, or lets it go where it is the one that is forward. */
export const toggleLevel =
  (level: LevelId): Transition =>
  (state) => ({ ...state, selectedLevel: state.selectedLevel === level ? null : level });

/** Notes which level of the legend the pointer or the focus is on. */
export const hoverLevel =
  (level: LevelId | null): Transition =>
  (state) =>
    state.hoveredLevel === level ? state : { ...state, hoveredLevel: level };

/** The level that is brought forward: the one that the pointer is on, else the selected one. */
export const highlightedLevel = ({ hoveredLevel, selectedLevel }: ViewState): LevelId | null =>
  hoveredLevel ?? selectedLevel;

/** Sorts the table, or turns its order round where it is sorted so already. */
export const sortBy =
  (by: SortKey): Transition =>
  (state) => ({
    ...state,
    sorting: { by, descending: state.sorting.by === by && !state.sorting.descending },
  });

/** Holds the table to the rows that have a text. */
export const searchFor =
  (search: string): Transition =>
  (state) => ({ ...state, search });

/** Shows all rows of the table: those beyond the first ten, and where none matched, those that do not match. */
export const showAllRows =
  (matching: boolean): Transition =>
  (state) => ({ ...state, allRows: true, ...(matching ? {} : { search: '', selectedLevel: null }) });
