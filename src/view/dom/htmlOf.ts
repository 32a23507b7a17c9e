import { type Attributes, setAttributes } from './attributes.ts';
import { append } from './children.ts';

/** A child of a new element. A string becomes text, never markup, and `null` is left out. */
type Child = Node | string | null;

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

/** Functions that make elements, by tag. Each takes the attributes, which may be left out, and then the children. */
export type Html = {
  readonly [Tag in keyof HTMLElementTagNameMap]: (
    ...given: readonly (Attributes | Child)[]
  ) => HTMLElementTagNameMap[Tag];
};

/**
 * The functions that make elements of a document.
 * @example const html = htmlOf(document); html.p({ class: 'note' }, html.b('New:'), ' Ohio')
 */
export const htmlOf = (document: Document): Html =>
  new Proxy({} as Html, {
    get:
      (_, tag: keyof HTMLElementTagNameMap) =>
      (...given: readonly (Attributes | Child)[]) => {
        const [first, ...rest] = given;
        return isAttributes(first)
          ? element(document, tag, first, ...(rest as Child[]))
          : element(document, tag, {}, ...(given as Child[]));
      },
  });

const isAttributes = (given: Attributes | Child | undefined): given is Attributes =>
  typeof given === 'object' && given !== null && !('nodeType' in given);
