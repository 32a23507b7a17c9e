import { isPostal, type Postal } from '../domain/jurisdictions.ts';

/** The jurisdiction whose shape or call-out is right under a pointer, if there is one. */
export function stateUnder({ target }: MouseEvent): Postal | null {
  const place = target as Element;
  const postal =
    place.closest('[data-state]')?.getAttribute('data-state') ??
    place.closest('[data-callout]')?.getAttribute('data-callout');
  return isPostal(postal) ? postal : null;
}
