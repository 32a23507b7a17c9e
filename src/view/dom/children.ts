/*
 * These functions use only the oldest methods of the DOM. Old scripts of host pages, such as Prototype.js, replace `append`,
 * `after`, `remove` and `replaceChildren`, and some of their methods read a string as markup.
 */

/** Adds nodes at the end of a node; a string becomes a text. */
export function append(parent: Node, ...children: readonly (Node | string)[]): void {
  const document = parent.ownerDocument as Document;
  for (const child of children)
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
}

/** Replaces all children of a node. */
export function replaceChildren(parent: Node, ...children: readonly (Node | string)[]): void {
  parent.textContent = '';
  append(parent, ...children);
}

/** Adds a node after a node that has a parent. */
export function insertAfter(sibling: Node, child: Node): void {
  sibling.parentNode?.insertBefore(child, sibling.nextSibling);
}

/** Adds a space after an element, unless a text follows it: a screen reader reads two texts without a space as one word. */
export function addSpaceAfter(element: Element): void {
  const isFollowed = element.nextSibling?.nodeName === '#text';
  if (!isFollowed) insertAfter(element, element.ownerDocument.createTextNode(' '));
}

/** Removes a node from its parent, if it has one. */
export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}
