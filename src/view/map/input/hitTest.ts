import { isPostal, type Postal } from '../../../geography/jurisdictions.ts';
import { memoize } from '../../../lib/memoize.ts';
import { ringsOfPlace } from '../placeRings.ts';
import { nearestShape, type Ring } from './nearestFeature.ts';

/** How far from a shape a pointer still means it, in CSS pixels. */
export const hitRadius = 12;

/** The svg of each view: of the map and of the tiles. */
export const drawings = '.map-box > [part]';

/** What shows a state that can be chosen: a shape, a tile or a chip. Rows and cards name states as well, and are none of these. */
export const places = `${drawings} [data-state], [data-chip]`;

/** The state of the shape, tile or chip that an element is in. */
export function stateOf(target: Element): Postal | null {
  const place = target.closest(places);
  const postal = place?.getAttribute('data-state') ?? place?.getAttribute('data-chip');
  return isPostal(postal) ? postal : null;
}

/** The state that a pointer means: the one under it, else the nearest of the map or the tiles within 12 CSS pixels. */
export const stateAt = (svg: SVGSVGElement, event: MouseEvent): Postal | null =>
  stateOf(event.target as Element) ?? nearestState(svg, event);

function nearestState(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Postal | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return nearestShape(outlinesOf(svg), x, y, hitRadius / matrix.a);
}

/** The outlines of a map's shapes, or of the tiles, read from the drawn figure once. */
const outlinesOf = memoize((svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[data-state]')].map((place): readonly [Postal, readonly Ring[]] => [
    place.getAttribute('data-state') as Postal,
    ringsOfPlace(place),
  ]),
);

/** The state under a point, seen through what lies over it, as the tooltip does. */
export const stateBeneath = (root: HTMLElement, { clientX, clientY }: MouseEvent): Postal | null =>
  (root.getRootNode() as ShadowRoot)
    .elementsFromPoint(clientX, clientY)
    .map(stateOf)
    .find((postal) => postal !== null) ?? null;

/** What shows a state in the view that is drawn: its shape or its tile. */
export const placeOf = (root: Element, postal: Postal): HTMLElement | SVGElement | null =>
  root.querySelector<SVGElement>(`[part=${root.getAttribute('data-view')}] [data-state="${postal}"]`);
