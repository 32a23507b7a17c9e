import { append, replaceChildren } from './children.ts';
import { type Html, htmlOf } from './htmlOf.ts';

const keys = new WeakMap<Element, readonly unknown[]>();

/**
 * Replaces the children of `host` when its key has changed. Equal children stay, so that served content is adopted. Unequal
 * ones are all replaced, since a kept node that moves counts as a layout shift.
 * @param key the values from which the children are made, compared one by one
 * @param make makes the children, with functions for elements of the host's document
 * @returns whether they were replaced
 */
export function patch(
  host: Element,
  key: readonly unknown[],
  make: (html: Html) => readonly Node[],
): boolean {
  const before = keys.get(host);
  if (before?.length === key.length && key.every((part, index) => part === before[index])) return false;
  keys.set(host, key);
  const fresh = host.cloneNode(false) as Element;
  append(fresh, ...make(htmlOf(host.ownerDocument)));
  fresh.normalize();
  if (host.isEqualNode(fresh)) return false;
  replaceChildren(host, ...fresh.childNodes);
  return true;
}
