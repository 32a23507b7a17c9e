/*
 * By the oldest methods of the DOM alone: `append`, `after`, `remove` and `replaceChildren` are names that scripts of host
 * pages had given to methods of their own long before browsers had them, and some of those still take what they are given
 * for markup.
 */

/** Puts nodes, and strings as texts, at the end of a node. */
export function append(parent: Node, ...children: readonly (Node | string)[]): void {
  for (const child of children) parent.appendChild(nodeOf(parent, child));
}

/** Takes everything out of a node and puts these in. */
export function replaceChildren(parent: Node, ...children: readonly (Node | string)[]): void {
  parent.textContent = '';
  append(parent, ...children);
}

/** Puts a node, or a string as a text, behind one that has a parent. */
export function insertAfter(sibling: Node, child: Node | string): void {
  sibling.parentNode?.insertBefore(nodeOf(sibling, child), sibling.nextSibling);
}

/** Takes a node out of its parent, where it has one. */
export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

const nodeOf = (near: Node, child: Node | string): Node =>
  typeof child === 'string' ? (near.ownerDocument as Document).createTextNode(child) : child;
