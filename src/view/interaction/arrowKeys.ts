import { type Direction, towards } from '../../domain/arrows.ts';
import type { Postal } from '../../domain/jurisdictions.ts';
import { centresOf } from '../centres.ts';
import { areNeighbours } from '../neighbours.ts';

/**
 * The state to which an arrow key leads from a state of the map or the tiles; `undefined` where none lies there. A
 * state that shares a border is nearer than others.
 * @param place what shows `from`
 */
export function placeTowards(direction: Direction, place: Element, from: Postal): Postal | undefined {
  const svg = place.closest('svg') as SVGSVGElement;
  return towards(direction, from, centresOf(svg), (a, b) => areNeighbours(svg, a, b));
}
