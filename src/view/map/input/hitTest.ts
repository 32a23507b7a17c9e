import { isPostal, type Postal } from '../../../geography/places.ts';
import { nearestFeature } from './nearestFeature.ts';
import { outlinesOf } from './placeOutlines.ts';

/** The greatest distance at which a pointer hits a shape, in CSS pixels. */
const hitRadius = 12;

/** Matches the svg of each view. */
export const viewSelector = '.map-box > [part]';

/** Matches the shapes of every view, and the chips. It does not match rows and cards, which also have a `data-state`. */
export const placeSelector = `${viewSelector} [data-state], [data-chip]`;

/** The state of the shape, tile or chip around an element. */
export function stateOf(target: Element): Postal | null {
  const place = target.closest(placeSelector);
  const postal = place?.getAttribute('data-state') ?? place?.getAttribute('data-chip');
  return isPostal(postal) ? postal : null;
}

/** The state that a pointer hits: the one under it, else the nearest one within 12 CSS pixels. */
export const stateAt = (svg: SVGSVGElement, event: MouseEvent): Postal | null =>
  stateOf(event.target as Element) ?? nearestState(svg, event);

function nearestState(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Postal | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return nearestFeature(outlinesOf(svg), [x, y], hitRadius / matrix.a);
}

/** The state under a pointer, also if the tooltip covers it. */
export const stateBeneath = (root: HTMLElement, { clientX, clientY }: MouseEvent): Postal | null =>
  (root.getRootNode() as ShadowRoot)
    .elementsFromPoint(clientX, clientY)
    .map(stateOf)
    .find((postal) => postal !== null) ?? null;

/** The shape or tile of a state in the shown view. */
export const placeElement = (root: Element, postal: Postal): HTMLElement | SVGElement | null =>
  root.querySelector<SVGElement>(`[part=${root.getAttribute('data-view')}] [data-state="${postal}"]`);
