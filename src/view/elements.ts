import { select } from 'd3-selection';

/** Attributes by name; `null` takes one away. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Writes an attribute only where it changes, so that an unchanged view touches nothing. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** Writes several attributes, each only where it changes. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const name in attributes) setAttribute(node, name, attributes[name] as string | null);
}

/** Writes a node's text only where it changes. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * The child of `parent` with this tag and these marks (a `part`, a `class`): the served one where there is one,
 * else a new one at the end.
 * @example const legend = ensure(figure, 'div', { part: 'legend' });
 */
export function ensure<E extends Element = HTMLElement>(
  parent: Element,
  tag: string,
  marks: Attributes = {},
): E {
  const isIt = (child: Element) =>
    child.localName === tag &&
    Object.entries(marks).every(([name, value]) => child.getAttribute(name) === value);
  const served = Array.from(parent.children).find(isIt);
  if (served) return served as E;
  const made = select(parent).append(tag).node() as E;
  setAttributes(made, marks);
  return made;
}

/**
 * A new element with attributes and children; strings become text, never markup.
 * @example element(document, 'p', { class: 'note' }, 'Named for the first time.')
 */
export function element(
  document: Document,
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

/** The key of a join on `data-state`: a datum's postal code, or a served node's own attribute. */
export function byState(this: Element, datum: unknown): string {
  return (datum as { postal: string } | undefined)?.postal ?? this.getAttribute('data-state') ?? '';
}
