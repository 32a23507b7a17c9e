/** Attributes by name; `null` removes one. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Sets an attribute if it differs. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** Sets several attributes, each if it differs. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const name of Object.keys(attributes)) setAttribute(node, name, attributes[name] ?? null);
}

/** Sets the value of a field if it differs. */
export function setValue(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field.value !== value) field.value = value;
}

/** Replaces a node's text if it differs. A kept text node would move with its length, which counts as a layout shift. */
export function replaceText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets a node's text if it differs. The text node is kept, which costs less layout than a new one. */
export function setText(node: Element, text: string): void {
  if (node.textContent === text) return;
  const { firstChild, childNodes } = node;
  if (text && childNodes.length === 1 && firstChild?.nodeType === 3) firstChild.nodeValue = text;
  else node.textContent = text;
}
