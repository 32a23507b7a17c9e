import { type Direction, towards } from '../../domain/arrows.ts';
import type { Postal } from '../../domain/jurisdictions.ts';
import { neighboursOf } from '../../domain/neighbours.ts';
import { centresOf } from '../centres.ts';

/**
 * The state to which an arrow key leads from a state of the map or the tiles; `undefined` where none lies there. In
 * the map a state that shares a border is nearer than others; the tiles have no borders.
 * @param place what shows `from`
 */
export function placeTowards(direction: Direction, place: Element, from: Postal): Postal | undefined {
  const svg = place.closest('svg') as SVGSVGElement;
  const isMap = svg.getAttribute('part') === 'map';
  return towards(direction, from, centresOf(svg), (a, b) => isMap && neighboursOf(a).includes(b));
}
