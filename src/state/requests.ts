import { isPostal } from '../geography/jurisdictions.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import { countsOf, openingCount, openingStop, resolveAt, stopsOf } from '../story/stops.ts';
import { changeCount, changeView, choose, openBelow, type Transition } from './transitions.ts';
import { type ViewParamName, viewDefaults, viewParamNames } from './viewParams.ts';
import { openingView, type ViewState } from './viewState.ts';
import { type Opening, openings, type Theme, themes, type View, views } from './viewValues.ts';

/** Names a value that means nothing and what is allowed: `warn('at', 'soon', 'townhall, …')`. */
export type Warn = (name: string, value: string, allowed: string) => void;

/**
 * The transition that answers a request, where `null` asks for the default; a value that means nothing gives
 * the default and one warning.
 * @example request('count', 'responses', console.warn)(state, story).count // "responses"
 */
export const request = (name: ViewParamName, value: string | null, warn: Warn): Transition =>
  requests[name](value, warn);

/**
 * The view that opens where these are asked for, in the order in which they build on one another.
 * @param asked what is asked of a name: `null` for the default, `undefined` for nothing
 */
export const openedBy = (
  story: Story,
  asked: (name: ViewParamName) => string | null | undefined,
  warn: Warn,
): ViewState =>
  viewParamNames.reduce((state, name) => {
    const value = asked(name);
    return value === undefined ? state : request(name, value, warn)(state, story);
  }, openingView(story));

const requests: Record<ViewParamName, (value: string | null, warn: Warn) => Transition> = {
  count: (value, warn) => (state, story) => changeCount(countIn(story, value, warn))(state, story),
  view: (value, warn) => changeView(oneOf<View>('view', views, value, warn)),
  theme: (value, warn) => (state) => ({
    ...state,
    theme: oneOf<Theme>('theme', themes, value, warn),
  }),
  state: (value, warn) => choose(postalOf(value, warn)),
  at: (value, warn) => (state, story) => ({
    ...state,
    at: stopId(story, state.count, value, warn),
    ended: false,
    fading: false,
  }),
  open: (value, warn) => openBelow(openingOf(value, warn)),
};

function openingOf(value: string | null, warn: Warn): Opening | null {
  const match = openings.find((each) => each === value) ?? null;
  if (value !== null && match === null) warn('open', value, openings.join(', '));
  return match;
}

function oneOf<T extends string>(
  name: 'view' | 'theme',
  allowed: readonly T[],
  value: string | null,
  warn: Warn,
): T {
  const fallback = viewDefaults[name] as T;
  if (value === null) return fallback;
  const match = allowed.find((each) => each === value);
  if (match === undefined) warn(name, value, allowed.join(', '));
  return match ?? fallback;
}

function countIn(story: Story, value: string | null, warn: Warn): Count {
  const allowed = countsOf(story);
  const match = allowed.find((each) => each === value);
  if (value !== null && match === undefined) warn('count', value, allowed.join(', '));
  return match ?? openingCount(story);
}

function postalOf(value: string | null, warn: Warn) {
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

const allowedStops = (story: Story, count: Count): string =>
  count === 'reports'
    ? `${stopsOf(story, count)
        .map(({ id }) => id)
        .join(', ')}, or a day such as 2017-07-04`
    : 'a day such as 2017-07-04';
