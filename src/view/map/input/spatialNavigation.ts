/** A point of a map whose y grows downward. */
export type Point = readonly [x: number, y: number];

/** The directions of the arrow keys. */
export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** The greatest distance aside of a place, as a multiple of its distance ahead. */
const widest = 1.4;
/** The distance aside weighs more than the distance ahead. */
const asideWeight = 3;

/**
 * The place to which an arrow key leads: the nearest one in the direction. `undefined` if there is none.
 * @param places the centroid of each place, in any unit
 * @example nearestInDirection('right', 'NV', places) // "UT"
 */
export function nearestInDirection<Key>(
  direction: Direction,
  from: Key,
  places: ReadonlyMap<Key, Point>,
): Key | undefined {
  const start = places.get(from);
  let nearest: Key | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, place] of start ? places : []) {
    const { ahead, aside } = offsetOf(start as Point, place, direction);
    if (ahead <= 0 || aside > widest * ahead) continue;
    const distance = Math.hypot(ahead, asideWeight * aside);
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** The distance of a place ahead in a direction, and its distance aside. */
function offsetOf([x, y]: Point, [toX, toY]: Point, direction: Direction) {
  const across = direction === 'left' || direction === 'right';
  const [along, aside] = across ? [toX - x, toY - y] : [toY - y, toX - x];
  return { ahead: direction === 'left' || direction === 'up' ? -along : along, aside: Math.abs(aside) };
}
