import type { CalloutBand, CalloutPostal } from './callouts.ts';

/**
 * Share of its box's width that the map takes; the rest, at the right, is left to the call-outs.
 * `calloutStyle` makes it the svg's padding, so that a viewBox unit is `share × width / 1972` CSS pixels.
 */
export const mapShare: Readonly<Record<CalloutBand, number>> = { narrow: 0.95, medium: 0.97, wide: 1 };

/** Where each leader begins inside its state, viewBox units. */
export const dotPlaces: Readonly<Record<CalloutPostal, readonly [x: number, y: number]>> = {
  VT: [1763, 229],
  NH: [1811, 230],
  MA: [1838, 338],
  RI: [1832, 360],
  CT: [1809, 376],
  NJ: [1757, 461],
  DE: [1738, 519],
  MD: [1697, 499],
  DC: [1682, 527],
};

/** How a band is laid out, viewBox units. */
export interface CalloutPlan {
  /** Vermont and New Hampshire, north of their states: middles, and where their leaders turn north. */
  readonly row: { readonly xs: readonly [VT: number, NH: number]; readonly y: number; readonly turn: number };
  /** The other seven, at the right: middles, the distance between two, and where their leaders turn level. */
  readonly column: { readonly x: number; readonly y: number; readonly pitch: number; readonly turn: number };
}

/**
 * The plans of the three bands. A box of 30 × 20 CSS pixels (28 × 20 in narrow) is largest, in these units,
 * in the narrowest box of its band (268, 400, 560): there boxes come within a pixel of each other and the edge.
 */
export const calloutPlans: Readonly<Record<CalloutBand, CalloutPlan>> = {
  narrow: {
    row: { xs: [1552, 1780], y: -60, turn: 40 },
    column: { x: 1963, y: 334, pitch: 158, turn: 1843 },
  },
  medium: {
    row: { xs: [1567, 1724], y: 100, turn: 172 },
    column: { x: 1954, y: 428, pitch: 105, turn: 1854 },
  },
  wide: {
    row: { xs: [1636, 1746], y: 108, turn: 154 },
    column: { x: 1916, y: 416, pitch: 73, turn: 1851 },
  },
};
