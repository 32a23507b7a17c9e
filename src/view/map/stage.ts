import { type View, views } from '../../state/viewValues.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model, RenderScope } from '../model.ts';
import { updateTiles } from '../tiles/tiles.ts';
import { updateTooltip } from '../tooltip/tooltip.ts';
import { updateChips } from './chips.ts';
import { updateChoropleth } from './choropleth.ts';
import { updateFindState } from './findState.ts';
import { updateHint } from './hint.ts';

/**
 * The functions that draw each view into the map's box: an svg whose part is the view's name, with a path or rect
 * `[data-state]` for each place. The map is served, and stays in every view, since the other views use its patterns.
 */
const drawings: Readonly<Record<View, (mapBox: Element, model: Model, scope: RenderScope) => void>> = {
  map: updateChoropleth,
  tiles: updateTiles,
};

/** The map or the tiles, the chips of the nine smallest, the hint, *Find a state* and the tooltip. */
export function updateStage(
  left: Element,
  model: Model,
  scope: RenderScope,
  drawBasemap?: (mapBox: Element) => void,
): void {
  const stage = upsertChild(left, 'div', { class: 'stage' });
  const mapBox = upsertChild(stage, 'div', { class: 'map-box' });
  drawBasemap?.(mapBox);
  for (const view of views) drawings[view](mapBox, model, scope);
  updateChips(stage, model, scope);
  if (scope === 'dragging') return;
  updateHint(mapBox, model);
  updateFindState(mapBox, model);
  updateTooltip(stage, model);
}
