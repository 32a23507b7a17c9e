import type { Postal } from '../domain/jurisdictions.ts';
import { shapeOf } from './choropleth.ts';

/** The shape or the tile of a state, whichever is shown; `null` where the table is. */
export function placeOf(root: Element, postal: Postal): SVGElement | null {
  switch (root.getAttribute('data-view')) {
    case 'map':
      return shapeOf(root, postal);
    case 'tiles':
      return root.querySelector(`[part=tiles] [data-state="${postal}"]`);
    default:
      return null;
  }
}
