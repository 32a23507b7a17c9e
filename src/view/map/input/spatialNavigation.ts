/** A point of a map whose y grows downward. */
export type Point = readonly [x: number, y: number];

/** The directions of the arrow keys. */
export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** How far beside a direction a place may lie, as a share of how far ahead it lies. */
const widest = 1.2;
/** The distance aside weighs more than the one ahead, and a neighbour counts as nearer. */
const weight = { aside: 2, neighbour: 0.7 };

/**
 * The place to which an arrow key leads: the nearest one in the direction, a neighbour before others. `undefined` if none
 * lies there.
 * @param places the middle of each place on the map, in any unit
 * @example nearestInDirection('right', 'NV', places, areNeighbours) // "UT"
 */
export function nearestInDirection<Key>(
  direction: Direction,
  from: Key,
  places: ReadonlyMap<Key, Point>,
  areNeighbours: (a: Key, b: Key) => boolean,
): Key | undefined {
  const start = places.get(from);
  let nearest: Key | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, place] of start ? places : []) {
    const { ahead, aside } = offsetOf(start as Point, place, direction);
    if (ahead <= 0 || aside > widest * ahead) continue;
    const distance =
      Math.hypot(ahead, weight.aside * aside) * (areNeighbours(from, key) ? weight.neighbour : 1);
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** How far a place lies in a direction, and how far beside it. */
function offsetOf([x, y]: Point, [toX, toY]: Point, direction: Direction) {
  const across = direction === 'left' || direction === 'right';
  const [along, aside] = across ? [toX - x, toY - y] : [toY - y, toX - x];
  return { ahead: direction === 'left' || direction === 'up' ? -along : along, aside: Math.abs(aside) };
}
