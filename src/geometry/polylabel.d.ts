/** polylabel 2 carries no types of its own. */
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon, and how far it is from the nearest edge. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
