import type { Postal } from '../../geography/places.ts';
import type { Outlines } from '../../geometry/outlines.ts';

/**
 * The geometry that a figure was served with, in the form in which the build has it.
 * @param root the figure, or what holds its map
 * @example readGeometry(root).shapes.DC // "m1682 521…z"
 */
export function readGeometry(root: Element): Outlines {
  const map = root.querySelector('[part=map]') as Element;
  return {
    viewBox: map.getAttribute('viewBox') ?? '',
    shapes: byPostal(map, '.shapes [data-state]', 'data-state', dataOf) as Outlines['shapes'],
    borders: dataOf(map.querySelector('.borders') as Element),
    labels: byPostal(map, '.labels text', 'data-label', pointOf),
  };
}

/** What is read of each part of the map that an attribute names by its postal code. */
const byPostal = <T>(map: Element, parts: string, name: string, read: (part: Element) => T) =>
  Object.fromEntries(
    [...map.querySelectorAll(parts)].map((part) => [part.getAttribute(name), read(part)]),
  ) as Partial<Record<Postal, T>>;

const dataOf = (path: Element): string => path.getAttribute('d') ?? '';

const pointOf = (label: Element) =>
  [Number(label.getAttribute('x')), Number(label.getAttribute('y'))] as const;
