import { isPostal, type Postal } from '../domain/jurisdictions.ts';

/** The jurisdiction whose shape, tile or call-out is right under a pointer, if there is one. */
export const stateUnder = ({ target }: MouseEvent): Postal | null => stateOf(target as Element);

/** The jurisdiction that a pointer on the tooltip would be on without it. */
export const stateBeneath = (root: HTMLElement, { clientX, clientY }: MouseEvent): Postal | null =>
  (root.getRootNode() as ShadowRoot)
    .elementsFromPoint(clientX, clientY)
    .map(stateOf)
    .find((postal) => postal !== null) ?? null;

/** What shows a jurisdiction and can be pressed; panel and rows of the table have `data-state` too, and cannot. */
const places = '[part=map] [data-state], [part=tiles] [data-state], [part=map] [data-callout]';

/** The jurisdiction whose shape, tile or call-out an element is in. */
function stateOf(element: Element): Postal | null {
  const place = element.closest(places);
  const postal = place?.getAttribute('data-state') ?? place?.getAttribute('data-callout');
  return isPostal(postal) ? postal : null;
}
