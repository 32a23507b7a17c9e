import type { Jurisdiction } from '../domain/jurisdictions.ts';

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
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
}

/** Writes a node's text only where it changes; into the text that stands there, which is laid out sooner than a new one. */
export function setText(node: Element, text: string): void {
  if (node.textContent === text) return;
  const { firstChild, childNodes } = node;
  if (text && childNodes.length === 1 && firstChild?.nodeType === 3) firstChild.nodeValue = text;
  else node.textContent = text;
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

/**
 * The key of a join: what `keyOf` says of a datum, or of a served node, which has none yet, its own attribute.
 * @example select(list).selectChildren('li').data(levels, keyedBy('data-level', (level) => level))
 */
export const keyedBy = <Datum>(attribute: string, keyOf: (datum: Datum) => string) =>
  function (this: Element, datum: unknown): string {
    return datum === undefined ? (this.getAttribute(attribute) ?? '') : keyOf(datum as Datum);
  };

/** The key of a join of jurisdictions on `data-state`. */
export const byState = keyedBy('data-state', ({ postal }: Jurisdiction) => postal);
