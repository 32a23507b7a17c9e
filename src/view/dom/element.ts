import { type Attributes, setAttributes } from './attributes.ts';
import { append } from './children.ts';

/** What an element may hold; `null` leaves out, and a string becomes text, never markup. */
export type Child = Node | string | null;

/**
 * A new HTML element.
 * @example element(document, 'p', { class: 'note' }, 'Named for the first time.')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  append(made, ...children.filter((child): child is Node | string => child !== null));
  return made;
}
