/** A closed line as alternating x and y, in viewBox units. */
export type Ring = readonly number[];

/**
 * The rings of path data as the build writes it: only `M`, `m` and `z`, where the pairs after the first of a move are
 * relative lines.
 * @example ringsOf('m0 0 4 0 0 3z') // [[0, 0, 4, 0, 4, 3]]
 */
export function ringsOf(d: string): Ring[] {
  const rings: number[][] = [];
  let startX = 0;
  let startY = 0;
  for (const [, command, pairs] of d.matchAll(/([Mm])([^MmZz]*)/g)) {
    const steps = (pairs?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    let x = command === 'm' ? startX : 0;
    let y = command === 'm' ? startY : 0;
    const ring: number[] = [];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i] as number;
      y += steps[i + 1] as number;
      ring.push(x, y);
    }
    startX = ring[0] ?? 0;
    startY = ring[1] ?? 0;
    rings.push(ring);
  }
  return rings;
}

/** The outline of a drawn shape or tile, in viewBox units. */
export function ringsOfPlace(place: Element): readonly Ring[] {
  const d = place.getAttribute('d');
  if (d !== null) return ringsOf(d);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(place.getAttribute(name)),
  ) as [number, number, number, number];
  return [[x, y, x + width, y, x + width, y + height, x, y + height]];
}

/** The distance from a point to the nearest edge of some rings, in their units. */
export function distanceTo(rings: readonly Ring[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const to = [
        ring[i] as number,
        ring[i + 1] as number,
        ring[j] as number,
        ring[j + 1] as number,
      ] as const;
      least = Math.min(least, squaredDistance(x, y, ...to));
    }
  }
  return Math.sqrt(least);
}

/** The squared distance from a point to a segment. */
function squaredDistance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along =
    dx || dy ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy))) : 0;
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

/** The key of the shape nearest to a point within `radius`; `null` if there is none. */
export function nearestFeature<K>(
  shapes: Iterable<readonly [K, readonly Ring[]]>,
  x: number,
  y: number,
  radius: number,
): K | null {
  let nearest: K | null = null;
  let least = radius;
  for (const [key, rings] of shapes) {
    const distance = distanceTo(rings, x, y);
    if (distance <= least) {
      least = distance;
      nearest = key;
    }
  }
  return nearest;
}
