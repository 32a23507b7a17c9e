/**
 * A map that holds nothing itself: a value is looked for when it is asked for, and only a walk over all of them takes
 * the time of all of them.
 * @param places what may be a key, in order
 * @param get the value of a place; a place without one is no key
 */
export function mapOver<Place, Value extends {}>(
  places: ReadonlyMap<Place, unknown>,
  get: (place: Place) => Value | undefined,
): ReadonlyMap<Place, Value> {
  const whole = () => {
    const all = [...places.keys()].map((place) => [place, get(place)] as const);
    return new Map(all.filter((entry): entry is [Place, Value] => entry[1] !== undefined));
  };
  return {
    get,
    has: (place) => get(place) !== undefined,
    get size() {
      return whole().size;
    },
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (tell) => whole().forEach(tell),
    [Symbol.iterator]: () => whole().entries(),
  };
}
