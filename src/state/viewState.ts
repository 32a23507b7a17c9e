import type { Dataset } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { legendLevels } from '../domain/snapshots.ts';
import { type Clock, clocks, openingStop, type Stop, sameDayOn, stopById, stopsOf } from '../domain/stops.ts';
import type { Sorting, SortKey } from '../domain/tableOrder.ts';
import { viewDefaults } from './viewParams.ts';

/** The views of one state of things that a reader can choose. */
export const views = ['map', 'tiles', 'table'] as const;
export type View = (typeof views)[number];

/** The colour schemes that an author can choose; `auto` follows the reader's system. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

export { type Clock, clocks };

/** Everything that decides what is shown, beside the dataset. */
export interface ViewState {
  readonly clock: Clock;
  /** The id of the shown stop on `clock`. */
  readonly at: string;
  /** The pinned jurisdiction. */
  readonly state: Postal | null;
  /** The jurisdiction that the pointer or the keyboard is on. */
  readonly hovered: Postal | null;
  /** The jurisdiction at which the keyboard enters the map: its one tab stop, and none where no script runs. */
  readonly current: Postal | null;
  /** The level that the legend keeps brought forward, and to which the table is held. */
  readonly held: Level | null;
  /** The level of the legend that the pointer or the focus is on. */
  readonly pointed: Level | null;
  readonly sorting: Sorting;
  /** What the rows of the table must hold. */
  readonly search: string;
  readonly view: View;
  readonly theme: Theme;
  readonly playing: boolean;
  /** Whether fills fade into the shown stop: on play and on a single step, never under a drag. */
  readonly fading: boolean;
  /** Whether the timeline has been used, after which it no longer says how. */
  readonly used: boolean;
  /** Whether a jurisdiction has been pinned before, after which the news no longer asks for it. */
  readonly pinnedBefore: boolean;
}

/** A change of the view state. */
export type Transition = (state: ViewState, dataset: Dataset) => ViewState;

/** The view that opens where nothing else is asked for. */
export const openingView = (dataset: Dataset): ViewState => ({
  ...viewDefaults,
  at: openingStop(dataset, viewDefaults.clock).id,
  hovered: null,
  current: null,
  held: null,
  pointed: null,
  sorting: { by: 'state', descending: false },
  search: '',
  playing: false,
  fading: false,
  used: false,
  pinnedBefore: false,
});

/** Whether the figure is live: it has a tab stop on the map. */
export const isLive = ({ current }: ViewState): boolean => current !== null;

/** The stop that is shown. */
export const shownStop = (dataset: Dataset, { clock, at }: ViewState): Stop =>
  stopById(dataset, clock, at) ?? openingStop(dataset, clock);

/** Shows the stop of an index, held to the clock's range, as under a drag; a `step` fades. */
export const goTo =
  (index: number, { step = false } = {}): Transition =>
  (state, dataset) => {
    const stops = stopsOf(dataset, state.clock);
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))] as Stop;
    return { ...state, at: stop.id, fading: step, used: true };
  };

/** Shows the stop `by` places on: `stepBy(-1)` is the one before. */
export const stepBy =
  (by: number): Transition =>
  (state, dataset) =>
    goTo(shownStop(dataset, state).index + by, { step: true })(state, dataset);

/** A step of the reader's own, which ends the replay. */
export const byHand =
  (step: Transition): Transition =>
  (state, dataset) => ({ ...step(state, dataset), playing: false });

/** Changes the clock and keeps the day: the last stop on or before it, else the first. */
export const changeClock =
  (clock: Clock): Transition =>
  (state, dataset) =>
    clock === state.clock
      ? state
      : {
          ...state,
          clock,
          at: sameDayOn(dataset, clock, shownStop(dataset, state)).id,
          held: heldOn(clock, state.held),
          pointed: null,
          playing: false,
          fading: false,
        };

/** A held level that the legend of the other clock does not have is let go. */
const heldOn = (clock: Clock, held: Level | null): Level | null =>
  legendLevels[clock].some((level) => level === held) ? held : null;

/** Pins a jurisdiction, or lets it go with `null`. */
export const pin =
  (postal: Postal | null): Transition =>
  (state) => ({
    ...state,
    state: postal,
    current: postal ?? state.current,
    pinnedBefore: state.pinnedBefore || postal !== null,
  });

/** Pins a jurisdiction, or lets it go where it is the pinned one. */
export const togglePin =
  (postal: Postal): Transition =>
  (state, dataset) =>
    pin(state.state === postal ? null : postal)(state, dataset);

/** Moves the tab stop of the map. */
export const moveTo =
  (current: Postal): Transition =>
  (state) =>
    state.current === current ? state : { ...state, current };

/** Notes which jurisdiction the pointer or the keyboard is on. */
export const hover =
  (postal: Postal | null): Transition =>
  (state) =>
    state.hovered === postal ? state : { ...state, hovered: postal };

/** Changes the view and keeps all else. */
export const changeView =
  (view: View): Transition =>
  (state) => ({ ...state, view, hovered: null });

/** Keeps a level of the legend brought forward, or lets it go where it is the one that is kept. */
export const toggleHeld =
  (level: Level): Transition =>
  (state) => ({ ...state, held: state.held === level ? null : level });

/** Keeps a level brought forward, or none with `null`. */
export const hold =
  (held: Level | null): Transition =>
  (state) => ({ ...state, held });

/** Notes which level of the legend the pointer or the focus is on. */
export const point =
  (level: Level | null): Transition =>
  (state) =>
    state.pointed === level ? state : { ...state, pointed: level };

/** The level that is brought forward: the one pointed at, else the one that is kept. */
export const broughtForward = ({ pointed, held }: ViewState): Level | null => pointed ?? held;

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

/** Lets all rows of the table be seen again. */
export const showAllRows: Transition = (state) => ({ ...state, held: null, search: '' });
