/** The nine places that are too small on the map for a label or a finger, north to south. Each has a chip beside the map. */
export const chipPostals = ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'] as const;
