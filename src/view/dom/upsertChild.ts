import { type Attributes, setAttributes } from './attributes.ts';
import { svgNamespace } from './svg.ts';

/**
 * The child of `parent` with this tag and these attributes, such as a `part` or a `class`; a new one at the end if it has none.
 * @example const legend = upsertChild(figure, 'div', { part: 'legend' });
 */
export function upsertChild<E extends Element = HTMLElement>(
  parent: Element,
  tag: string,
  attributes: Attributes = {},
): E {
  const names = Object.keys(attributes);
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === tag && names.every((name) => child?.getAttribute(name) === attributes[name]))
      return child as E;
  const namespace = tag === 'svg' ? svgNamespace : parent.namespaceURI;
  const child = parent.ownerDocument.createElementNS(namespace, tag);
  setAttributes(child, attributes);
  return parent.appendChild(child) as Element as E;
}
