import type { Branch } from '../../lib/branch.ts';
import { append } from '../../view/dom/children.ts';

/** What a figure is made of where none was served: an opening view to adopt, and its style. */
export interface EmbedTemplate {
  /** The figure as the build has rendered it, without a style. */
  readonly tree: Branch;
  readonly css: string;
  /** The address of the record that is shown where the author names none. */
  readonly src: string;
}

/** What is made of a blank once, for all the figures of a page. */
const made = new WeakMap<EmbedTemplate, Element>();

/** A fresh copy of the figure, to be put into a shadow root. */
export function cloneFigure(blank: EmbedTemplate): Element {
  const figure = made.get(blank) ?? grown(blank.tree, 'http://www.w3.org/1999/xhtml');
  made.set(blank, figure);
  return document.importNode(figure, true);
}

/** Node by node: a page that asks for Trusted Types takes no text as markup. */
function grown([tag, attributes, ...children]: Branch, around: string): Element {
  const namespace = tag === 'svg' ? 'http://www.w3.org/2000/svg' : around;
  const node = document.createElementNS(namespace, tag);
  for (const name of Object.keys(attributes)) node.setAttribute(name, attributes[name] as string);
  append(node, ...children.map((child) => (typeof child === 'string' ? child : grown(child, namespace))));
  return node;
}
