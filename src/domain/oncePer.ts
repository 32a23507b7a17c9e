/**
 * A function of an object that is computed once for each and then remembered for as long as the object lives.
 * @example const stops = oncePer((dataset: Dataset) => readStops(dataset));
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
