/** The nine that are too small on the map for a label or a finger, north to south: each has a chip beside the map. */
export const chipPostals = ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'] as const;

/** Postal code of one that has a chip, as in `'MA'`. */
export type ChipPostal = (typeof chipPostals)[number];
