import type { Transform } from 'topojson-specification';

/** Width and height of the map in viewBox units. */
export const size = { width: 1901, height: 1201 } as const;

/**
 * As in the map's `viewBox`: the land and ten units or more on each side of it. Only the westernmost islet of the
 * Aleutians, a pixel wide, is outside.
 */
export const viewBox = `51 10 ${size.width} ${size.height}`;

/** From viewBox units to Albers units: one of those has two of these, and the origin lies at −13.5, 4. */
export const toAlbers: Transform = { scale: [0.5, 0.5], translate: [-13.5, 4] };
