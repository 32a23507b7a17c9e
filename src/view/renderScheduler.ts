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

/** How long a drag must have paused for what nobody looks at meanwhile to follow, in milliseconds. */
const pauseAfter = 100;

/**
 * Draws a live figure: each change at once, but in a drag only what is looked at, and the rest when it pauses or
 * ends. What changes mean is spoken when all is drawn, that of a drag in one message.
 */
export interface RenderScheduler {
  /** Draws all for the box, the story and the words as they are now. */
  renderAll(): void;
  /** Draws a change. @param before what was shown */
  renderChange(before: ViewState, isDragged: boolean): void;
  /** Draws at once what waits for a pause. */
  flush(): void;
}

/**
 * What draws a figure.
 * @param root the figure
 * @param shown what is to be drawn now; nothing is before there is a story
 * @param drawn told whenever all has been drawn
 */
export function renderScheduler(
  root: HTMLElement,
  shown: () => Shown | undefined,
  drawn: () => void,
): RenderScheduler {
  /** The view of which the reader was told last, where it has changed since. */
  let announcedOf: ViewState | undefined;
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
  const following = debounce(() => {
    const model = render('all');
    if (model?.state.state) markClamped(root);
    drawn();
    const onSlider = (root.getRootNode() as ShadowRoot).activeElement?.getAttribute('part') === 'slider';
    const said = model && announcedOf && announcementOf(model, announcedOf, onSlider);
    announcedOf = undefined;
    if (said) announce(root, said);
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
      following.now();
      place();
    },
    renderChange(before, isDragged) {
      const state = shown()?.state;
      if (!state) return;
      announcedOf ??= before;
      // A card comes and goes with all that stands around it.
      if (isDragged && state.state === before.state) {
        render('dragging');
        following.wait();
        return;
      }
      following.now();
      if (state.playing && state.at !== before.at) flashAdded(root);
      place();
    },
    flush() {
      if (following.waiting) following.now();
    },
  };
}

/** The width of the chart in CSS pixels of type of the usual size: where the reader's is larger, less fits. */
function chartWidthOf(root: HTMLElement): number | undefined {
  const width = root.querySelector('[part=bars]')?.clientWidth;
  if (!width) return undefined;
  const { fontSize } = getComputedStyle(root.ownerDocument.documentElement);
  return (width * 16) / Number.parseFloat(fontSize);
}
