/** What holds of one place: `values[i]` from step `from[i]` on, oldest first. The steps are searched, so they lie close. */
export interface Runs<Value> {
  readonly from: readonly number[];
  readonly values: readonly Value[];
}

/**
 * What holds of each place from step to step, kept as what changes. A value is found by halving the runs of its
 * place, and two steps are told apart by what changes between them, however many steps and places there are.
 */
export interface History<Place, Value> {
  readonly runs: ReadonlyMap<Place, Runs<Value>>;
  /** The places of which something else holds from a step on, for each step. */
  readonly changed: readonly (readonly Place[])[];
}

/**
 * A history from what may change at each step.
 * @param touched for each step the places to look at, each once: of others the same holds as before
 * @param valueFor what holds of a place at a step, where `before` did until then; the same value goes on
 */
export function historyOf<Place, Value>(
  touched: readonly Iterable<Place>[],
  valueFor: (place: Place, step: number, before: Value | undefined) => Value,
): History<Place, Value> {
  const runs = new Map<Place, { from: number[]; values: Value[] }>();
  const changed = touched.map((places, step) =>
    [...places].filter((place) => {
      const { from, values } = runs.get(place) ?? { from: [], values: [] };
      const before = values.at(-1);
      const value = valueFor(place, step, before);
      if (values.length > 0 && before === value) return false;
      from.push(step);
      values.push(value);
      runs.set(place, { from, values });
      return true;
    }),
  );
  return { runs, changed };
}

/** What holds of a place at a step; `undefined` where nothing does yet. */
export function valueAt<Place, Value>(
  { runs }: History<Place, Value>,
  place: Place,
  step: number,
): Value | undefined {
  const own = runs.get(place);
  return own?.values[runIn(own, step)];
}

/** The step since which holds what holds of a place at a step; `undefined` where nothing does yet. */
export function sinceWhen<Place, Value>(
  { runs }: History<Place, Value>,
  place: Place,
  step: number,
): number | undefined {
  const own = runs.get(place);
  return own?.from[runIn(own, step)];
}

/**
 * The places of which something else holds at two steps, each with what holds of it at the second, which may be the
 * earlier. The time that it takes follows the changes between the steps, and never exceeds one look at each place.
 */
export function changesBetween<Place, Value>(
  { runs, changed }: History<Place, Value>,
  before: number,
  now: number,
): [Place, Value][] {
  const steps = changed.slice(Math.min(before, now) + 1, Math.max(before, now) + 1);
  const changes = steps.reduce((sum, places) => sum + places.length, 0);
  const differing: [Place, Value][] = [];
  const look = (own: Runs<Value>, place: Place) => {
    const run = runIn(own, now);
    const value = own.values[run] as Value;
    if (run >= 0 && value !== own.values[runIn(own, before)]) differing.push([place, value]);
  };
  if (changes < runs.size)
    for (const place of new Set(steps.flat())) look(runs.get(place) as Runs<Value>, place);
  else runs.forEach(look);
  return differing;
}

/** The run that a step is in, by its place among the others; -1 before the first. A jump asks it twice a place. */
function runIn({ from }: Runs<unknown>, step: number): number {
  let low = 0;
  let high = from.length;
  // The last is asked for most: records open with it.
  if ((from[high - 1] as number) <= step) return high - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
