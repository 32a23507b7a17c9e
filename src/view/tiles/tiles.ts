import { type Postal, placeOf, postals } from '../../geography/places.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { lookAttributes, placeAttributes, placeName } from '../map/placeAttributes.ts';
import type { Model, RenderScope } from '../model.ts';

/** Side of a tile and its distance from the next, in viewBox units: CSS pixels in a box of 344. */
export const tile = { side: 28, pitch: 31.4 } as const;

/** The tiles: 51 of one size, in eleven columns and eight rows, each about where its state lies. */
export function updateTiles(tiles: SVGSVGElement, model: Model, scope: RenderScope): void {
  setAttribute(tiles, 'viewBox', '0 0 344 250');
  const shapes = upsertChild(tiles, 'g', { class: 'shapes' });
  joinChildren(shapes, 'rect', 'data-state', postals, (rect, postal) => {
    setAttributes(rect, {
      ...boxOf(postal),
      ...placeAttributes(model, postal, scope),
      'data-hovered': String(model.state.hovered === postal),
    });
    if (scope === 'all') setAttribute(rect, 'aria-label', placeName(model, postal));
  });
  const labels = upsertChild(tiles, 'g', { class: 'labels' });
  setAttributes(labels, { 'aria-hidden': 'true', translate: 'no' });
  joinChildren(labels, 'text', 'data-label', postals, (label, postal) => {
    const [x, y] = cornerOf(postal).map((each) => String(each + tile.side / 2)) as [string, string];
    setAttributes(label, { x, y, ...lookAttributes(model, postal) });
    setText(label, postal);
  });
}

/** The upper left corner of a tile. */
function cornerOf(postal: Postal): [x: number, y: number] {
  const [column, row] = placeOf(postal).tile;
  const along = (index: number) => Math.round((index * tile.pitch + 1) * 10) / 10;
  return [along(column), along(row)];
}

function boxOf(postal: Postal): Record<'x' | 'y' | 'width' | 'height', string> {
  const [x, y] = cornerOf(postal);
  return { x: String(x), y: String(y), width: String(tile.side), height: String(tile.side) };
}
