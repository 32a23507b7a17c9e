import { findNodeAtLocation, type Node } from 'jsonc-parser';

/**
 * The steps of a path, as far as the file has them: what is missing is to be added there. The tree is needed because an id
 * may have a full stop.
 * @example stepsTo(tree, 'responses[3].date') // ["responses", 3, "date"]
 */
export function stepsTo(tree: Node, path: string): (string | number)[] {
  const step = firstStep(tree, path.startsWith('.') ? path.slice(1) : path);
  if (!step) return [];
  const child = findNodeAtLocation(tree, [step.key]);
  return child ? [step.key, ...stepsTo(child, step.rest)] : [];
}

function firstStep(node: Node, path: string): { key: string | number; rest: string } | undefined {
  if (node.type === 'array') {
    const end = path.indexOf(']');
    if (!path.startsWith('[') || end < 0) return;
    return { key: Number(path.slice(1, end)), rest: path.slice(end + 1) };
  }
  const keys = (node.children ?? []).map(({ children }) => String(children?.[0]?.value));
  const key = keys
    .filter((each) => path.startsWith(each) && ['', '.', '['].includes(path[each.length] ?? ''))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? undefined : { key, rest: path.slice(key.length) };
}
