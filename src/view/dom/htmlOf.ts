import { type Attributes, setAttributes } from './attributes.ts';
import { append } from './children.ts';

/** The attributes of a new element or a child. A string becomes text, never markup, and `null` is left out. */
type Content = Attributes | Node | string | null;

/** Functions that make HTML elements, by tag. Each takes the attributes, which may be left out, and then the children. */
export type Html = {
  readonly [Tag in keyof HTMLElementTagNameMap]: (
    ...content: readonly Content[]
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
      (...content: readonly Content[]) => {
        const made = document.createElement(tag);
        for (const each of content) {
          if (isAttributes(each)) setAttributes(made, each);
          else if (each !== null) append(made, each);
        }
        return made;
      },
  });

const isAttributes = (content: Content): content is Attributes =>
  typeof content === 'object' && content !== null && !('nodeType' in content);
