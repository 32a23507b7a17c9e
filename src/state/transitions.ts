import type { Postal } from '../geography/places.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import { type LevelId, legendOf } from '../story/levels.ts';
import { type Stop, sameDayOn, stopsOf } from '../story/stops.ts';
import type { SortKey } from '../story/tableOrder.ts';
import { shownStop, type ViewState } from './viewState.ts';
import type { Opening, View } from './viewValues.ts';

/** A change of the view state. */
export type Transition = (state: ViewState, story: Story) => ViewState;

/** Shows the stop of an index, clamped to the stops of the count. A `step` fades into it; a drag does not. */
export const goTo =
  (index: number, { step = false } = {}): Transition =>
  (state, story) => {
    const stops = stopsOf(story, state.count);
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))] as Stop;
    return { ...state, at: stop.id, fading: step, ended: false };
  };

/** Steps `by` stops forward: `stepBy(-1)` shows the stop before. */
export const stepBy =
  (by: number): Transition =>
  (state, story) =>
    goTo(shownStop(story, state).index + by, { step: true })(state, story);

/** Wraps a step of the reader, which ends play. */
export const byHand =
  (step: Transition): Transition =>
  (state, story) => ({ ...step(state, story), playing: false });

/** Changes the count, and shows its last stop on or before the shown day, else its first. */
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

/** The selected level, if the legend of the count has it. */
const levelIn = (story: Story, count: Count, selected: LevelId | null): LevelId | null =>
  legendOf(story, count).some(({ id }) => id === selected) ? selected : null;

/** Selects a state for the reader, which also ends play, or none with `null`, which also closes the state's quotations. */
export const selectState =
  (postal: Postal | null): Transition =>
  (state) => ({
    ...state,
    state: postal,
    focused: postal ?? state.focused,
    sight: postal === null ? 'seen' : 'unknown',
    playing: state.playing && postal === null,
    open: postal === null && state.open === 'quotations' ? null : state.open,
    hasSelected: state.hasSelected || postal !== null,
  });

/** Selects a state, or deselects it if it is the selected one. */
export const toggleState =
  (postal: Postal): Transition =>
  (state, story) =>
    selectState(state.state === postal ? null : postal)(state, story);

/** Opens a section below the figure, or closes it with `null`. Quotations open only while a state is selected. */
export const openBelow =
  (open: Opening | null): Transition =>
  (state) => ({ ...state, open: open === 'quotations' && state.state === null ? null : open });

/** Opens a section below the figure, or closes it if it is open. */
export const toggleBelow =
  (open: Opening): Transition =>
  (state, story) =>
    openBelow(state.open === open ? null : open)(state, story);

/** Sets some fields. The view state stays the same object if it has the values already. */
export const set =
  (change: Partial<ViewState>): Transition =>
  (state) =>
    (Object.keys(change) as (keyof ViewState)[]).every((name) => state[name] === change[name])
      ? state
      : { ...state, ...change };

/** Marks the response in the card as seen, so that the tooltip does not show it. */
export const seeResponse: Transition = set({ sight: 'seen' });

/** Takes whether the response in the card is in sight. */
export const observeResponse =
  (isInSight: boolean): Transition =>
  (state, story) => {
    if (isInSight) return seeResponse(state, story);
    return state.sight === 'unknown' ? { ...state, sight: 'unseen' } : state;
  };

/** Moves the tab stop of the map. */
export const moveFocus = (focused: Postal): Transition => set({ focused });

/** Sets the hovered state: the one under the pointer or the keyboard focus. */
export const hover = (hovered: Postal | null): Transition => set({ hovered });

/** Changes the view. */
export const changeView = (view: View): Transition => set({ view, hovered: null });

/** Selects a level, or none with `null`. */
export const selectLevel = (selectedLevel: LevelId | null): Transition => set({ selectedLevel });

/** Sets the hovered level: the one under the pointer or the focus in the legend. */
export const hoverLevel = (hoveredLevel: LevelId | null): Transition => set({ hoveredLevel });

/** Filters the table by a text. */
export const searchFor = (search: string): Transition => set({ search });

/** Selects a level, or deselects it if it is the selected one. */
export const toggleLevel =
  (level: LevelId): Transition =>
  (state) => ({ ...state, selectedLevel: state.selectedLevel === level ? null : level });

/** Sorts the table by a column, or reverses its order if it is sorted by that column. */
export const sortBy =
  (by: SortKey): Transition =>
  (state) => ({
    ...state,
    sorting: { by, isDescending: state.sorting.by === by && !state.sorting.isDescending },
  });

/** Shows the rows of the table beyond the first ten. @param keepsFilters whether the filters stay; else they are cleared */
export const showAllRows =
  (keepsFilters: boolean): Transition =>
  (state) => ({ ...state, showsAllRows: true, ...(keepsFilters ? {} : { search: '', selectedLevel: null }) });
