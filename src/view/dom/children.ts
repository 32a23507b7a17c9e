/*
 * These functions use only the oldest methods of the DOM. Old scripts of host pages, such as Prototype.js, replace `append`,
 * `after`, `remove` and `replaceChildren`, and some of their methods read a string as markup.
 */

/** Adds nodes at the end of a node; a string becomes a text. */
export function append(parent: Node, ...children: readonly (Node | string)[]): void {
  for (const child of children) parent.appendChild(nodeOf(parent, child));
}

/** Replaces all children of a node. */
export function replaceChildren(parent: Node, ...children: readonly (Node | string)[]): void {
  parent.textContent = '';
  append(parent, ...children);
}

/** Adds a node, or a string as a text, after a node that has a parent. */
export function insertAfter(sibling: Node, child: Node | string): void {
  sibling.parentNode?.insertBefore(nodeOf(sibling, child), sibling.nextSibling);
}

/** Removes a node from its parent, if it has one. */
export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

const nodeOf = (sibling: Node, child: Node | string): Node =>
  typeof child === 'string' ? (sibling.ownerDocument as Document).createTextNode(child) : child;
