import { select } from 'd3-selection';
import { setAttribute } from './attributes.ts';

/**
 * Gives `parent` one child for each key, in the order of the keys. A child with a key in its attribute is kept, even a served
 * one. Others are made or removed.
 * @param attribute holds the key of a child; children without it are left alone
 * @param update brings a child up to date
 * @example joinChildren(list, 'li', 'data-level', ['for', 'against'], (entry, id) => setText(entry, id))
 */
export function joinChildren<Key extends string>(
  parent: Element,
  tag: string,
  attribute: string,
  keys: readonly Key[],
  update: (child: Element, key: Key) => void,
): void {
  // D3's own `selectChildren` uses methods of lists that Prototype.js replaces.
  const joined = [...parent.children].filter(
    (child) => child.localName === tag && child.getAttribute(attribute),
  );
  select(parent)
    .selectAll<Element, Key>(() => joined)
    // A served child has no datum yet.
    .data([...keys], function (this: Element, key: Key | undefined) {
      return key ?? (this.getAttribute(attribute) as string);
    } as (key: Key) => string)
    .join(tag)
    .each(function (key) {
      setAttribute(this as Element, attribute, key);
      update(this as Element, key);
    });
}
