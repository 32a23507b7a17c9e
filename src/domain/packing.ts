import { bar, type Leaf, type LeafChanges, type Packed } from './packed.ts';

type Node = Leaf | readonly Node[] | { readonly [name: string]: Node };

/**
 * An object by columns, of which brotli makes less: like stands by like, and names are said once. `unpacked` gives
 * it back with its fields in the same order.
 * @param root as `JSON.parse` gives it, with no space or bracket in the names of its fields
 * @throws {TypeError} where a list holds values of several kinds
 */
export function packed(root: object, changes: LeafChanges = {}): Packed {
  const shapes: string[] = [];
  const layout: number[] = [];
  const columns: Record<string, Leaf[]> = {};
  const add = (node: Node, name: string): void => {
    if (Array.isArray(node)) {
      layout.push(node.length);
      for (const each of node) add(each, name);
    } else if (isObject(node)) {
      layout.push(placeIn(shapes, shapeOf(node)));
      for (const [field, each] of Object.entries(node)) add(each, field);
    } else {
      columns[name] ??= [];
      columns[name].push(changes[name]?.(node as Leaf) ?? (node as Leaf));
    }
  };
  add(root as Node, '');
  return { shapes, layout, columns: written(columns) };
}

const isObject = (node: Node): node is { readonly [name: string]: Node } =>
  typeof node === 'object' && node !== null;

const shapeOf = (node: object): string =>
  Object.entries(node)
    .map(([name, value]) => name + kindOf(value))
    .join(' ');

/** `""` for a leaf, `"{"` for an object, `"[{"` for a list of objects, as which an empty one counts too. */
function kindOf(node: Node): string {
  if (!Array.isArray(node)) return isObject(node) ? '{' : '';
  const [kind = '{', ...others] = new Set(node.map(kindOf));
  if (others.length > 0) throw new TypeError('A list that holds values of several kinds cannot be packed.');
  return `[${kind}`;
}

const placeIn = (shapes: string[], shape: string): number =>
  shapes.includes(shape) ? shapes.indexOf(shape) : shapes.push(shape) - 1;

const written = (columns: Readonly<Record<string, readonly Leaf[]>>): Packed['columns'] =>
  Object.fromEntries(Object.entries(columns).map(([name, leaves]) => [name, column(leaves)]));

const column = (leaves: readonly Leaf[]): string | readonly Leaf[] =>
  leaves.every((leaf) => leaf === null || (typeof leaf === 'string' && leaf !== '' && !leaf.includes(bar)))
    ? leaves.join(bar)
    : leaves;
