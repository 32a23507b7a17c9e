import { append } from './children.ts';

/** Attributes of an SVG element. Numbers are rounded to a hundredth, and `null` is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

/** The namespace of SVG elements. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * A new SVG element with attributes and children; strings become text, never markup.
 * @example svg(document, 'text', { x: 40, y: 71.333 }, 'In favor') // x="40" y="71.33"
 */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: SvgAttributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(svgNamespace, tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? null;
    if (value !== null) made.setAttribute(name, typeof value === 'number' ? rounded(value) : value);
  }
  append(made, ...children);
  return made;
}

/** A number rounded to a hundredth, as text: `rounded(1 / 3)` is `"0.33"`. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
