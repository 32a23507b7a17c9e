import { allPlaces, chipPostals, type Place, type Postal } from '../../geography/places.ts';
import { type SvgAttributes, svg } from '../../view/dom/svg.ts';
import type { Scene } from '../scene.ts';
import { type Box, lookBox, rectIn } from './fills.ts';
import { postalLabel } from './pictureMap.ts';

/** The gap between two chips, CSS pixels. */
const chipGap = 8;

/** The chips of the nine smallest places in a column, north to south, in the looks of their levels. */
export function chips(scene: Scene, { left, top, width, height }: Box, size: number): SVGElement[] {
  const pitch = (height + chipGap) / chipPostals.length;
  return chipPostals.flatMap((postal, index) =>
    placeBox(scene, postal, { left, top: top + index * pitch, width, height: pitch - chipGap }, size, {
      'data-chip': postal,
    }),
  );
}

const columns = Math.max(...allPlaces.map(({ tile: [column] }) => column)) + 1;
const rows = Math.max(...allPlaces.map(({ tile: [, row] }) => row)) + 1;

/** The side of a tile, as a share of the distance from one tile to the next. */
const tileShare = 0.91;

/** The height of the tiles, CSS pixels. */
export const tilesHeight = (width: number): number =>
  (width / (columns - 1 + tileShare)) * (rows - 1 + tileShare);

/** The tiles: 51 of one size, each about where its state lies. */
export function tiles(scene: Scene, { left, top, width }: Omit<Box, 'height'>): SVGElement[] {
  const pitch = width / (columns - 1 + tileShare);
  const side = pitch * tileShare;
  const boxOf = ({ tile: [column, row] }: Place): Box => ({
    left: left + column * pitch,
    top: top + row * pitch,
    width: side,
    height: side,
  });
  return allPlaces.flatMap((each) =>
    placeBox(scene, each.postal, boxOf(each), side * 0.32, { 'data-state': each.postal }),
  );
}

/** A place as a box with its postal code, outlined if it is selected. */
function placeBox(scene: Scene, postal: Postal, box: Box, size: number, data: SvgAttributes): SVGElement[] {
  const { document, palette, model } = scene;
  const { look } = model.levelOf(postal);
  const isSelected = model.state.state === postal;
  const outline = { rx: 5, fill: 'none', stroke: palette.ink, 'stroke-width': 3 };
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  return [
    lookBox(scene, box, look, { rx: 5, ...data }, isSelected ? 6 : 0),
    ...(isSelected ? [svg(document, 'rect', { ...rectIn(box, 1.5), ...outline })] : []),
    ...postalLabel(scene, middle, postal, look, size),
  ];
}
