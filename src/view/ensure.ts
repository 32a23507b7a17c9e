import { select } from 'd3-selection';
import { type Attributes, setAttributes } from './elements.ts';

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
  const known = knownIn(parent);
  const key = keyOf(tag, marks);
  const before = known.get(key);
  if (before?.parentNode === parent) return before as E;
  const child = served(parent, tag, marks) ?? made(parent, tag, marks);
  known.set(key, child);
  return child as E;
}

/** The children that were found or made before, since looking through all of them is most of an unchanged drawing. */
const children = new WeakMap<Element, Map<string, Element>>();

function knownIn(parent: Element): Map<string, Element> {
  const known = children.get(parent) ?? new Map<string, Element>();
  children.set(parent, known);
  return known;
}

function keyOf(tag: string, marks: Attributes): string {
  let key = tag;
  for (const [name, value] of Object.entries(marks)) key += `|${name}=${value}`;
  return key;
}

function served(parent: Element, tag: string, marks: Attributes): Element | undefined {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === tag && isMarked(child, marks)) return child;
  return undefined;
}

const isMarked = (child: Element, marks: Attributes): boolean =>
  Object.entries(marks).every(([name, value]) => child.getAttribute(name) === value);

function made(parent: Element, tag: string, marks: Attributes): Element {
  const child = select(parent).append(tag).node() as Element;
  setAttributes(child, marks);
  return child;
}
