import type { Postal } from '../domain/jurisdictions.ts';
import { memoize } from '../domain/memoize.ts';
import { nearestShape, type Ring } from './nearest.ts';
import { ringsOfPlace } from './placeRings.ts';

/** How far from a shape a pointer still means it, in CSS pixels. */
export const hitRadius = 20;

/** The jurisdiction that a pointer on no shape means: the nearest within 20 CSS pixels, else none. */
export function stateNear(map: SVGSVGElement, { clientX, clientY }: MouseEvent): Postal | null {
  const matrix = map.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return nearestShape(outlinesOf(map), x, y, hitRadius / matrix.a);
}

/** The outlines of a map's shapes, or of the tiles, read from the served figure once. */
const outlinesOf = memoize((svg: SVGSVGElement) =>
  Array.from(svg.querySelectorAll('[data-state]'), (place): readonly [Postal, readonly Ring[]] => [
    place.getAttribute('data-state') as Postal,
    ringsOfPlace(place),
  ]),
);
