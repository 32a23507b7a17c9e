import { isLive } from '../../state/viewState.ts';
import { type View, views } from '../../state/viewValues.ts';
import { setAttributes } from '../dom/attributes.ts';
import { insertAfter, remove } from '../dom/children.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model, RenderScope } from '../model.ts';
import { updateTiles } from '../tiles/tiles.ts';
import { updateTooltip } from '../tooltip/tooltip.ts';
import { updateChips } from './chips.ts';
import { updateChoropleth } from './choropleth.ts';
import { updateFindState } from './findState.ts';
import { updateHint } from './hint.ts';

/** The functions that draw each view into its svg, with a path or rect `[data-state]` for each place. */
const drawings: Readonly<Record<View, (view: SVGSVGElement, model: Model, scope: RenderScope) => void>> = {
  map: updateChoropleth,
  tiles: updateTiles,
};

/** The shown view, the chips of the nine smallest, the hint, *Find a state* and the tooltip. */
export function updateStage(
  left: Element,
  model: Model,
  scope: RenderScope,
  drawBasemap?: (mapBox: Element) => void,
): void {
  const stage = upsertChild(left, 'div', { class: 'stage' });
  const mapBox = upsertChild(stage, 'div', { class: 'map-box' });
  drawBasemap?.(mapBox);
  for (const view of views) updateView(mapBox, view, model, scope);
  updateChips(stage, model, scope);
  if (scope === 'dragging') return;
  updateHint(mapBox, model);
  updateFindState(mapBox, model);
  updateTooltip(stage, model);
}

/**
 * The svg of a view, whose part is the name of the view. The map is served, and stays while another view is shown, since that
 * uses its patterns. Another view follows the map, and is there only while a live figure shows it.
 */
function updateView(mapBox: Element, view: View, model: Model, scope: RenderScope): void {
  const { state, words } = model;
  const former = [...mapBox.children].find((child) => child.getAttribute('part') === view);
  if (view !== 'map' && !(isLive(state) && state.view === view)) {
    if (former) remove(former);
    return;
  }
  const drawn = upsertChild<SVGSVGElement>(mapBox, 'svg', { part: view });
  if (!former && view !== 'map') insertAfter(mapBox.firstElementChild as Element, drawn);
  setAttributes(drawn, {
    role: 'group',
    'aria-label': words.views[view].title,
    'aria-describedby': 'headline',
  });
  drawings[view](drawn, model, scope);
}
