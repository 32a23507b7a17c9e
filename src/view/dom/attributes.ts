/** Attributes by name; `null` takes one away. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Writes an attribute where it differs. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** Writes several attributes, each where it differs. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const name of Object.keys(attributes)) setAttribute(node, name, attributes[name] ?? null);
}

/** Writes a node's text anew where it differs: a text that is kept would move in its box with its length. */
export function replaceText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Writes a node's text where it differs. A text that is there is changed, which costs less layout than a new one. */
export function setText(node: Element, text: string): void {
  if (node.textContent === text) return;
  const { firstChild, childNodes } = node;
  if (text && childNodes.length === 1 && firstChild?.nodeType === 3) firstChild.nodeValue = text;
  else node.textContent = text;
}
