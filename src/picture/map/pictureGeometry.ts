import type { Postal } from '../../geography/places.ts';
import type { Outlines } from '../../geometry/outlines.ts';

/**
 * The geometry of a served figure, in the build's type.
 * @param root the figure, or another element around its map
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

/** Reads a value from each element that has a postal code in an attribute. */
const byPostal = <T>(map: Element, selector: string, name: string, read: (element: Element) => T) =>
  Object.fromEntries(
    [...map.querySelectorAll(selector)].map((element) => [element.getAttribute(name), read(element)]),
  ) as Partial<Record<Postal, T>>;

const dataOf = (path: Element): string => path.getAttribute('d') ?? '';

const pointOf = (label: Element) =>
  [Number(label.getAttribute('x')), Number(label.getAttribute('y'))] as const;
