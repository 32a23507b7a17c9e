/**
 * The names and values of an object's own properties. Some old scripts of host pages replace `Object.entries` with a version
 * that also returns inherited properties.
 * @example entriesOf({ a: 1 }) // [["a", 1]]
 */
export const entriesOf = <Value>(object: Readonly<Record<string, Value>>): [name: string, value: Value][] =>
  Object.keys(object).map((name) => [name, object[name] as Value]);
