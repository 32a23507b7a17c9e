/**
 * The names of an object's own properties with their values. Where an old script of a host page has made
 * `Object.entries` and `Object.values` its own, those give what all objects have as well.
 * @example entriesOf({ a: 1 }) // [["a", 1]]
 */
export const entriesOf = <Value>(object: Readonly<Record<string, Value>>): [name: string, value: Value][] =>
  Object.keys(object).map((name) => [name, object[name] as Value]);
