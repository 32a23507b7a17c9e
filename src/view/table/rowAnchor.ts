import type { Postal } from '../../geography/places.ts';

/**
 * The id by which an address leads to the row of a state: `rowAnchor('MS')` is `"tally-MS"`. An element in the page has it and
 * is slotted into the row, since no address leads into a shadow tree.
 */
export const rowAnchor = (postal: Postal): string => `tally-${postal}`;
