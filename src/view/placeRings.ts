import { type Ring, ringsOf } from './nearest.ts';
import { tile } from './tiles.ts';

/** The outline of a shape of the map or of a tile, in viewBox units, as it was served. */
export function ringsOfPlace(place: Element): readonly Ring[] {
  const d = place.getAttribute('d');
  if (d !== null) return ringsOf(d);
  const [x = 0, y = 0] = (place.getAttribute('transform')?.match(/-?\d+/g) ?? []).map(Number);
  const [right, bottom] = [x + tile.side, y + tile.side];
  return [[x, y, right, y, right, bottom, x, bottom]];
}
