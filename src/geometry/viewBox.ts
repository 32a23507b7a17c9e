import type { Transform } from 'topojson-specification';

/** Width and height of the map in viewBox units. */
export const size = { width: 1972, height: 1222 } as const;

/** As in the map's `viewBox`: a box of 652 × 404 CSS pixels shows an Albers unit at .661. */
export const viewBox = `0 0 ${size.width} ${size.height}`;

/** From viewBox units to Albers units: one of those has two of these, and the viewBox begins at −13.5, 4. */
export const toAlbers: Transform = { scale: [0.5, 0.5], translate: [-13.5, 4] };
