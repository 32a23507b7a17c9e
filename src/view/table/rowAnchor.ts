import type { Postal } from '../../geography/jurisdictions.ts';

/**
 * The id of the row of a state in the document of the page: `rowAnchor('MS')` is `"tally-MS"`. What has it lies among
 * the element's children and is slotted into the row, since an address leads to no id of a shadow tree.
 */
export const rowAnchor = (postal: Postal): string => `tally-${postal}`;
