import type { Postal } from '../geography/jurisdictions.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import { type LevelId, legendOf } from '../story/levels.ts';
import { type Stop, sameDayOn, stopsOf } from '../story/stops.ts';
import type { SortKey } from '../story/tableOrder.ts';
import { shownStop, type ViewState } from './viewState.ts';
import type { Opening, View } from './viewValues.ts';

/** A change of the view state. */
export type Transition = (state: ViewState, story: Story) => ViewState;

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
