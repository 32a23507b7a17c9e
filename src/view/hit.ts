import { isPostal, type Postal } from '../domain/jurisdictions.ts';

/** The jurisdiction whose shape or call-out is right under a pointer, if there is one. */
export const stateUnder = ({ target }: MouseEvent): Postal | null => stateOf(target as Element);

/** The jurisdiction that a pointer on the tooltip would be on without it. */
export const stateBeneath = (root: HTMLElement, { clientX, clientY }: MouseEvent): Postal | null =>
  (root.getRootNode() as ShadowRoot)
    .elementsFromPoint(clientX, clientY)
    .map(stateOf)
    .find((postal) => postal !== null) ?? null;

/** The jurisdiction whose shape, tile or call-out an element is in. */
function stateOf(place: Element): Postal | null {
  const postal =
    place.closest('[data-state]')?.getAttribute('data-state') ??
    place.closest('[data-callout]')?.getAttribute('data-callout');
  return isPostal(postal) ? postal : null;
}
