import type { Dataset } from '../domain/dataset.ts';
import { english, type Messages } from '../domain/messages.ts';
import { broughtForward, type ViewState } from '../state/viewState.ts';
import { updateAnswers } from './answersTable.ts';
import { updateChoropleth } from './choropleth.ts';
import { updateCredit } from './credit.ts';
import { setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import { updateKeys } from './keys.ts';
import { updateLegend } from './legend.ts';
import { type Model, modelOf } from './model.ts';
import { updatePanel } from './panel.ts';
import { everything, type Seen } from './seen.ts';
import { updateSpeech } from './speech.ts';
import { updateSwitches } from './switches.ts';
import { updateTally } from './tally.ts';
import { updateTiles } from './tiles.ts';
import { updateTimeline } from './timeline/timeline.ts';
import { updateTooltip } from './tooltip.ts';
import { updateTransport } from './transport.ts';

/**
 * Draws a view of a dataset into `root`, and draws it again over what stands there: idempotent, and the only
 * way in which the figure is ever made, at build time on an empty root and in the browser on the served one.
 * @param root one wrapper element; its document makes the nodes.
 * @param drawMap draws all of the map that no view changes, needed where `root` does not hold it yet.
 * @param words the words of the language
 * @param seen what has to be drawn now, of that which can be hidden: a drawing that leaves something out is to be
 *   followed by one of everything
 * @returns what it was drawn from
 */
export function renderFigure(
  root: HTMLElement,
  dataset: Dataset,
  state: ViewState,
  drawMap?: (stage: Element) => void,
  words: Messages = english,
  seen: Seen = everything,
): Model {
  const model = modelOf(dataset, state, words);
  setAttributes(root, {
    lang: words.lang,
    'data-theme': state.theme,
    'data-view': state.view,
    'data-clock': state.clock,
    'data-at': state.at,
    'data-fading': String(state.fading),
    'data-forward': broughtForward(state),
  });
  updateTally(root, model);
  updateLegend(root, model);
  updateSwitches(root, model);
  const stage = ensure(root, 'div', { class: 'stage' });
  drawMap?.(stage);
  if (seen.map) updateChoropleth(stage, model, seen.names);
  if (seen.tiles) updateTiles(stage, model, seen.names);
  updateTooltip(stage, model);
  updateKeys(stage, model);
  updateTransport(root, model);
  updateTimeline(root, model, seen.bands);
  if (seen.panel) updatePanel(root, model);
  if (seen.table) updateAnswers(root, model, seen.row);
  updateSpeech(root, model);
  updateCredit(root, model);
  return model;
}
