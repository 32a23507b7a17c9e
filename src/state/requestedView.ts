import { isPostal, type Postal } from '../geography/places.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import { countsOf, openingCount, openingStop, resolveAt, stopsOf } from '../story/stops.ts';
import {
  changeCount,
  changeView,
  openBelow,
  seeResponse,
  selectState,
  set,
  type Transition,
} from './transitions.ts';
import { type ViewParamName, viewDefaults, viewParamNames } from './viewParams.ts';
import { openingView, type ViewState } from './viewState.ts';
import { openings, themes, views } from './viewValues.ts';

/**
 * Warns of an unknown value.
 * @param name the attribute, property or parameter
 * @param allowed completes "Use …"
 * @example warn('view', 'globe', 'one of map, tiles')
 */
type Warn = (name: ViewParamName, value: string, allowed: string) => void;

/**
 * The view that answers some requests. They are applied in the order of `viewParamNames`.
 * @param requested the requested value of a name, given the view so far: `null` for the default, `undefined` for no request
 * @param from the view before them; default the opening view
 */
export const requestedView = (
  story: Story,
  requested: (name: ViewParamName, view: ViewState) => string | null | undefined,
  warn: Warn,
  from = openingView(story),
): ViewState =>
  viewParamNames.reduce((view, name) => {
    const value = requested(name, view);
    return value === undefined ? view : requests[name](value, warn)(view, story);
  }, from);

/**
 * The transitions to a value that an author or a host requests. `null` requests the default. An unknown value gives the
 * default and one warning.
 * @example requests.count('responses', warn)(state, story).count // "responses"
 */
export const requests: Record<ViewParamName, (value: string | null, warn: Warn) => Transition> = {
  count: (value, warn) => (state, story) =>
    changeCount(known('count', value, countsOf(story), warn) ?? openingCount(story))(state, story),
  view: (value, warn) => changeView(known('view', value, views, warn) ?? viewDefaults.view),
  theme: (value, warn) => set({ theme: known('theme', value, themes, warn) ?? viewDefaults.theme }),
  state: (value, warn) => (state, story) =>
    seeResponse(selectState(postalOf(value, warn))(state, story), story),
  at: (value, warn) => (state, story) =>
    set({ at: stopId(story, state.count, value, warn), ended: false, fading: false })(state, story),
  open: (value, warn) => openBelow(known('open', value, openings, warn) ?? null),
};

/** The value if it is in a list; else `undefined`, with a warning unless the value is `null`. */
function known<T extends string>(
  name: ViewParamName,
  value: string | null,
  allowed: readonly T[],
  warn: Warn,
): T | undefined {
  const match = allowed.find((each) => each === value);
  if (match === undefined && value !== null) warn(name, value, `one of ${allowed.join(', ')}`);
  return match;
}

function postalOf(value: string | null, warn: Warn): Postal | null {
  const postal = value?.toUpperCase() ?? null;
  if (postal === null || isPostal(postal)) return postal;
  warn('state', value as string, 'the postal code of a state, or DC');
  return null;
}

function stopId(story: Story, count: Count, value: string | null, warn: Warn): string {
  const stop = value === null ? undefined : resolveAt(story, count, value);
  if (value !== null && !stop) warn('at', value, allowedStops(story, count));
  return (stop ?? openingStop(story, count)).id;
}

function allowedStops(story: Story, count: Count): string {
  const day = 'a day such as 2017-07-04';
  const ids = stopsOf(story, count).map(({ id }) => id);
  return count === 'reports' ? `one of ${ids.join(', ')}, or ${day}` : day;
}
