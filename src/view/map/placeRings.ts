import { type Ring, ringsOf } from './input/nearestFeature.ts';

/** The outline of a drawn shape or tile, in viewBox units. */
export function ringsOfPlace(place: Element): readonly Ring[] {
  const d = place.getAttribute('d');
  if (d !== null) return ringsOf(d);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(place.getAttribute(name)),
  ) as [number, number, number, number];
  return [[x, y, x + width, y, x + width, y + height, x, y + height]];
}
