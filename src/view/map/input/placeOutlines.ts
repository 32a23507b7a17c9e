import { isPostal, type Postal } from '../../../geography/places.ts';
import { memoize } from '../../../lib/memoize.ts';
import type { Point } from './spatialNavigation.ts';

/** The corners of a closed line, in viewBox units. */
export type Ring = readonly Point[];

/** The outlines of the shapes of a view, by state. */
export function outlinesOf(svg: SVGSVGElement): ReadonlyMap<Postal, readonly Ring[]> {
  const outlines = new Map<Postal, readonly Ring[]>();
  for (const place of svg.querySelectorAll('[data-state]')) {
    const postal = place.getAttribute('data-state');
    if (isPostal(postal)) outlines.set(postal, outlineOf(place));
  }
  return outlines;
}

/** The rings of a path, which are read once: no path changes. */
const ringsOfPath = memoize((path: Element) => ringsOf(path.getAttribute('d') ?? ''));

/** The outline of a path or a rect. A rect may move with the date. */
function outlineOf(place: Element): readonly Ring[] {
  if (place.hasAttribute('d')) return ringsOfPath(place);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(place.getAttribute(name)),
  ) as [number, number, number, number];
  const [right, bottom] = [x + width, y + height];
  return [
    [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ],
  ];
}

/**
 * The rings of path data as the build writes it: only `M`, `m` and `z`, where the pairs after the first of a move are
 * relative lines.
 * @example ringsOf('m0 0 4 0 0 3z') // [[[0, 0], [4, 0], [4, 3]]]
 */
export function ringsOf(d: string): Ring[] {
  const rings: Ring[] = [];
  const origin: Point = [0, 0];
  let start = origin;
  for (const [, command, pairs = ''] of d.matchAll(/([Mm])([^MmZz]*)/g)) {
    const numbers = (pairs.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    let [x, y] = command === 'm' ? start : origin;
    const ring: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] as number;
      y += numbers[i + 1] as number;
      ring.push([x, y]);
    }
    start = ring[0] ?? origin;
    rings.push(ring);
  }
  return rings;
}

/** The edges of a ring, the last of which closes it. */
export const edgesOf = (ring: Ring): [from: Point, to: Point][] =>
  ring.map((from, index) => [from, ring[(index + 1) % ring.length] as Point]);
