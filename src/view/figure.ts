import { english, type Messages } from '../i18n/en.ts';
import { highlightedLevel, type ViewState } from '../state/viewState.ts';
import type { Story } from '../story/form/schema.ts';
import { updateLiveRegion } from './announce/liveRegion.ts';
import { updateCard } from './card/card.ts';
import { updateNews } from './card/news.ts';
import { setAttributes } from './dom/attributes.ts';
import { upsertChild } from './dom/upsertChild.ts';
import { updateBelow } from './footer/below.ts';
import { updateFooter } from './footer/footer.ts';
import { updateHeader } from './header/header.ts';
import { updateLegend } from './legend/legend.ts';
import { updateStage } from './map/stage.ts';
import { type Model, modelOf, type RenderScope } from './model.ts';
import { updateTimeline } from './timeline/timeline.ts';

/** Options of drawing a figure. */
export interface RenderOptions {
  /** The words of the language. Default English. */
  readonly words?: Messages;
  /** Draws the basemap. Needed only if `root` has none yet. */
  readonly drawBasemap?: (mapBox: Element) => void;
  /** Default `all`. */
  readonly scope?: RenderScope;
  /** Width of the chart in CSS pixels. Default the width of the narrowest chart. */
  readonly chartWidth?: number | undefined;
}

/**
 * Draws a view of a story into `root`, or updates the figure there. It is idempotent. Nothing else makes a figure: the build
 * calls it on an empty root, the browser on the served one.
 * @param root a wrapper element; its document makes the nodes
 * @returns the model that was drawn
 */
export function renderFigure(
  root: HTMLElement,
  story: Story,
  state: ViewState,
  { words = english, drawBasemap, scope = 'all', chartWidth }: RenderOptions = {},
): Model {
  const model = modelOf(story, state, words);
  setAttributes(root, {
    lang: words.lang,
    'data-theme': state.theme,
    'data-view': state.view,
    'data-count': state.count,
    'data-at': state.at,
    'data-selected': String(state.state !== null),
    'data-open': state.open ?? '',
    'data-fading': String(state.fading),
    'data-highlighted': highlightedLevel(state) ?? '',
  });
  const frame = upsertChild(root, 'div', { class: 'frame' });
  const left = upsertChild(frame, 'div', { class: 'left' });
  updateHeader(left, model);
  updateLegend(left, model);
  updateStage(left, model, scope, drawBasemap);
  const slot = upsertChild(frame, 'div', { class: 'slot' });
  updateTimeline(slot, model, chartWidth);
  if (scope === 'all') {
    updateNews(slot, model);
    updateCard(slot, model);
    updateFooter(root, model);
    updateBelow(root, model);
    updateLiveRegion(root, model);
  }
  return model;
}
