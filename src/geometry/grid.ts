/** Width and height of the map in viewBox units, of which an Albers unit has two. */
export const size = { width: 1972, height: 1222 } as const;

/** As in the map's `viewBox`: a box of 652 × 404 CSS pixels shows an Albers unit at .661. */
export const viewBox = `0 0 ${size.width} ${size.height}`;

/** Where the viewBox begins, in Albers units. */
const origin = { x: -13.5, y: 4 } as const;

/** From Albers units to the nearest whole viewBox units: `grid(-13.5, 4)` is `[0, 0]`. */
export function grid(x: number, y: number): [x: number, y: number] {
  return [Math.round(2 * (x - origin.x)), Math.round(2 * (y - origin.y))];
}
