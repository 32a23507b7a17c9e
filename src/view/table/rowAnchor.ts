import type { Postal } from '../../geography/places.ts';

/**
 * The anchor of a state's row in a URL: `rowAnchor('MS')` is `"tally-MS"`. It is the id of an element in the page that is
 * slotted into the row, since no URL leads into a shadow tree.
 */
export const rowAnchor = (postal: Postal): string => `tally-${postal}`;
