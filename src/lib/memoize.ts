/**
 * Makes a function of objects that computes its value once for each object. A value is kept as long as its object exists.
 * @example const stops = memoize((story: Story) => readStops(story));
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as Value;
  };
}
