import { type SvgAttributes, svg } from '../view/dom/svg.ts';
import { page, type Sheet } from './page.ts';

/** A rectangle around a point, CSS pixels. */
export const rectAround = (
  { document }: Sheet,
  [x, y]: readonly [x: number, y: number],
  width: number,
  height: number,
  attributes: SvgAttributes,
): SVGRectElement =>
  svg(document, 'rect', { x: x - width / 2, y: y - height / 2, width, height, ...attributes });

/** A line across the page, CSS pixels. @param y its upper edge */
export const rule = ({ document }: Sheet, y: number, height: number, fill: string): SVGRectElement =>
  svg(document, 'rect', { x: page.margin, y, width: page.inner, height, fill });
