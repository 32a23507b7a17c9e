import { isPostal, type Postal } from '../domain/jurisdictions.ts';
import { oncePer } from '../domain/oncePer.ts';
import { nearestShape, type Ring } from './nearest.ts';
import { ringsOfPlace } from './placeRings.ts';

/** How far from a shape a pointer still means it, in CSS pixels. */
export const hitRadius = 20;

/**
 * The jurisdiction that a pointer means: the shape or call-out under it, else the nearest shape within 20 CSS
 * pixels, else none: it is on empty ground.
 */
export function stateUnder(map: SVGSVGElement, event: MouseEvent): Postal | null {
  const target = event.target as Element;
  const direct =
    target.closest('[data-state]')?.getAttribute('data-state') ??
    target.closest('[data-callout]')?.getAttribute('data-callout');
  if (isPostal(direct)) return direct;
  const matrix = map.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return nearestShape(outlinesOf(map), x, y, hitRadius / matrix.a);
}

/** The outlines of a map's shapes, or of the tiles, read from the served figure once. */
const outlinesOf = oncePer((svg: SVGSVGElement) =>
  Array.from(svg.querySelectorAll('[data-state]'), (place): readonly [Postal, readonly Ring[]] => [
    place.getAttribute('data-state') as Postal,
    ringsOfPlace(place),
  ]),
);
