/** What parts the leaves of a column. */
export const bar = '|';

/** A value that holds no others, as JSON has it. */
export type Leaf = string | number | boolean | null;

/**
 * An object of JSON by columns: what it holds is read in the order in which it would be written.
 *
 * `{ "list": [{ "a": "x" }, { "a": "y" }], "b": 1 }` becomes
 * `{ "shapes": ["list[{ b", "a"], "layout": [0, 2, 1, 1], "columns": { "a": "x|y", "b": [1] } }`.
 */
export interface Packed {
  /** The names of the fields of each form of object, parted by spaces: after one, `{` is an object and `[` a list of what follows. */
  readonly shapes: readonly string[];
  /** For each object in turn the place of its form in `shapes`, for each list its length. */
  readonly layout: readonly number[];
  /** The leaves of each field in turn: as a text that `|` parts, with nothing for `null`, or as a list. */
  readonly columns: Readonly<Record<string, string | readonly Leaf[]>>;
}

/** What is done to the leaves of a field, by the field's name. */
export type LeafChanges = Readonly<Record<string, (leaf: Leaf) => Leaf>>;

/** A record in the form that a document carries it in. */
export interface PackedRecord {
  /** All but the sources, which it names by how far each lies behind the last that was named first. */
  readonly record: Packed;
  /** `{ rows }`: the sources in their order. */
  readonly sources: Packed;
}
