import { debounce } from '../lib/debounce.ts';
import { tooltipOf, type ViewState } from '../state/viewState.ts';
import { announcementOf } from './announce/announcements.ts';
import { announce } from './announce/liveRegion.ts';
import { markClamped } from './card/clamp.ts';
import { renderFigure } from './figure.ts';
import { flashAdded } from './map/flash.ts';
import type { Model, Shown } from './model.ts';
import type { RenderScope } from './renderScope.ts';
import { placeTooltip } from './tooltip/placeTooltip.ts';

/** How long a drag must have paused before all of the figure is drawn, in milliseconds. */
const pauseAfter = 100;

/**
 * Draws a live figure. Each change is drawn at once. In a drag only the scope `dragging` is; the rest follows when the
 * drag pauses or ends. A change is announced after all is drawn, a drag in one message.
 */
export interface RenderScheduler {
  /** Draws all of the figure for the present width, story and words. */
  renderAll(): void;
  /** Draws a change of the view. @param before the view that was shown */
  renderChange(before: ViewState, isDragged: boolean): void;
  /** Draws at once what waits for a pause of a drag. */
  flush(): void;
}

/**
 * The scheduler of a figure.
 * @param shown gives what is to be drawn; `undefined` while there is no story
 * @param onDrawn called whenever all has been drawn
 */
export function renderScheduler(
  root: HTMLElement,
  shown: () => Shown | undefined,
  onDrawn: () => void,
): RenderScheduler {
  /** The view that was announced last, if it has changed since. */
  let announcedView: ViewState | undefined;
  let chartWidth: number | undefined;
  const render = (scope: RenderScope): Model | undefined => {
    const now = shown();
    if (!now) return undefined;
    // A drag changes no width, and to measure one makes the browser lay out what the last change has left.
    if (scope === 'all' || !chartWidth) chartWidth = chartWidthOf(root);
    return renderFigure(root, now.story, now.state, {
      words: now.words,
      scope,
      ...(chartWidth && { chartWidth }),
    });
  };
  const renderAll = debounce(() => {
    const model = render('all');
    if (model?.state.state) markClamped(root);
    onDrawn();
    const onSlider = (root.getRootNode() as ShadowRoot).activeElement?.getAttribute('part') === 'slider';
    const message = model && announcedView && announcementOf(model, announcedView, onSlider);
    announcedView = undefined;
    if (message) announce(root, message);
  }, pauseAfter);
  const place = () => {
    const current = () => {
      const state = shown()?.state;
      return { postal: state ? tooltipOf(state).postal : null, chosen: state?.state ?? null };
    };
    if (current().postal) void placeTooltip(root, current);
  };
  return {
    renderAll() {
      if (!shown()) return;
      renderAll.now();
      place();
    },
    renderChange(before, isDragged) {
      const state = shown()?.state;
      if (!state) return;
      announcedView ??= before;
      // When the card comes or goes, all around it changes.
      if (isDragged && state.state === before.state) {
        render('dragging');
        renderAll.wait();
        return;
      }
      renderAll.now();
      if (state.playing && state.at !== before.at) flashAdded(root);
      place();
    },
    flush() {
      if (renderAll.waiting) renderAll.now();
    },
  };
}

/** The width of the chart in CSS pixels, scaled to type of the usual size: where the reader's type is larger, fewer labels fit. */
function chartWidthOf(root: HTMLElement): number | undefined {
  const width = root.querySelector('[part=bars]')?.clientWidth;
  if (!width) return undefined;
  const { fontSize } = getComputedStyle(root.ownerDocument.documentElement);
  return (width * 16) / Number.parseFloat(fontSize);
}
