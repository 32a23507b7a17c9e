import type { Transform } from 'topojson-specification';

/** The width and height of the map in viewBox units. */
export const viewBoxSize = { width: 1901, height: 1201 } as const;

/**
 * The `viewBox` of the map: the land with a margin of at least ten units. Only the westernmost islet of the Aleutians, a pixel
 * wide, is outside.
 */
export const viewBox = `51 10 ${viewBoxSize.width} ${viewBoxSize.height}`;

/** The transform from viewBox units to Albers units. */
export const toAlbers: Transform = { scale: [0.5, 0.5], translate: [-13.5, 4] };
