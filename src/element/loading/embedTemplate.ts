import type { JsonMl } from '../../lib/jsonMl.ts';
import { memoize } from '../../lib/memoize.ts';
import { append } from '../../view/dom/children.ts';
import { svgNamespace } from '../../view/dom/svg.ts';

/** A figure for elements that were served without one: the opening view of a story, and its style. */
export interface EmbedTemplate {
  /** The figure that the build has rendered, without its style. */
  readonly tree: JsonMl;
  readonly css: string;
  /** The URL of the story, which is shown if the author names none. */
  readonly src: string;
}

/** The figure of a template. It is created once, and cloned for each element of the page. */
const figureOf = memoize(({ tree }: EmbedTemplate) => createBranch(tree, 'http://www.w3.org/1999/xhtml'));

/** A copy of the template's figure, for a shadow root. */
export const cloneFigure = (template: EmbedTemplate): Element =>
  document.importNode(figureOf(template), true);

/** Node by node: a page that asks for Trusted Types takes no text as markup. */
function createBranch([tag, attributes, ...children]: JsonMl, parentNamespace: string): Element {
  const namespace = tag === 'svg' ? svgNamespace : parentNamespace;
  const node = document.createElementNS(namespace, tag);
  for (const name of Object.keys(attributes)) node.setAttribute(name, attributes[name] as string);
  append(
    node,
    ...children.map((child) => (typeof child === 'string' ? child : createBranch(child, namespace))),
  );
  return node;
}
