import { bar, type Leaf, type LeafChanges, type Packed } from './packed.ts';

/** What `packed` was given. @param changes undo those of the packing, and are called in the same order */
export function unpacked({ shapes, layout, columns }: Packed, changes: LeafChanges = {}): unknown {
  const next = inTurn(layout);
  const leaves = leavesIn(columns);
  const read = (kind: string, name: string): unknown => {
    if (kind === '{') return object();
    if (kind) return Array.from({ length: next() }, () => read(kind.slice(1), name));
    const leaf = (leaves[name] as () => Leaf)();
    return changes[name] ? changes[name](leaf) : leaf;
  };
  const forms = shapes.map(fieldsOf);
  const object = (): unknown =>
    Object.fromEntries((forms[next()] ?? []).map(([, name = '', kind = '']) => [name, read(kind, name)]));
  return object();
}

/** The fields of a form: the match of each holds its name and its kind. */
const fieldsOf = (shape: string): readonly (readonly string[])[] => [...shape.matchAll(/([^ [{]+)(\S*)/g)];

/** What gives the leaves of each field in turn. */
const leavesIn = (columns: Packed['columns']): Readonly<Record<string, () => Leaf>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      inTurn(typeof column === 'string' ? column.split(bar).map(shared()) : column),
    ]),
  );

/** Gives a text as it was when it came first, since each piece of a split text takes room of its own; `null` for none. */
function shared(): (text: string) => Leaf {
  const known = new Map<string, string>();
  return (text) => {
    if (!known.has(text)) known.set(text, text);
    return known.get(text) || null;
  };
}

/** Gives one value after the other. */
const inTurn = <T>(values: readonly T[]): (() => T) => {
  let at = 0;
  return () => values[at++] as T;
};
