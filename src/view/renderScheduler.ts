import { debounce } from '../lib/debounce.ts';
import { tooltipOf, type ViewState } from '../state/viewState.ts';
import { announcementOf } from './announce/announcements.ts';
import { announce } from './announce/liveRegion.ts';
import { markClamped } from './card/markClamped.ts';
import { renderFigure } from './figure.ts';
import { flashAdded } from './map/flashAdded.ts';
import { type Model, modelOf, type RenderScope, type ShownView } from './model.ts';
import { positionTooltip } from './tooltip/positionTooltip.ts';

/** How long a drag must pause before the whole figure is drawn, in milliseconds. */
const pauseAfter = 100;

/** How long typing in the search must pause before its result is announced, in milliseconds. */
const typingPause = 500;

/**
 * Draws a live figure. It draws each change at once, but during a drag only the scope `dragging`: the rest follows when the
 * drag pauses or ends. It announces a change once the whole figure is drawn, a drag in one message, and a search once the
 * typing pauses.
 */
export class RenderScheduler {
  readonly #root: HTMLElement;
  readonly #shown: () => ShownView | undefined;
  readonly #onDrawn: () => void;
  readonly #drawAll = debounce(() => this.#draw(), pauseAfter);
  readonly #announceSearch = debounce(() => this.#announce(), typingPause);
  /** The last announced view, if the view has changed since. */
  #announcedView: ViewState | undefined;
  #chartWidth: number | undefined;

  /**
   * @param root the figure
   * @param shown returns the view to draw; `undefined` while there is no story
   * @param onDrawn is called each time that the whole figure has been drawn
   */
  constructor(root: HTMLElement, shown: () => ShownView | undefined, onDrawn: () => void) {
    this.#root = root;
    this.#shown = shown;
    this.#onDrawn = onDrawn;
  }

  /** Draws the whole figure, for its current width, story and words. */
  renderAll(): void {
    if (!this.#shown()) return;
    this.#drawAll.flush();
    this.#positionTooltip();
  }

  /** Draws a change of the view. @param before the view that was shown */
  renderChange(before: ViewState, isDragged: boolean): void {
    const state = this.#shown()?.state;
    if (!state) return;
    this.#announcedView ??= before;
    // The card changes the parts around it.
    if (isDragged && state.state === before.state) {
      this.#render('dragging');
      this.#drawAll.schedule();
      return;
    }
    if (state.search !== before.search) this.#announceSearch.schedule();
    else if (this.#announceSearch.isPending) this.#announceSearch.flush();
    this.#drawAll.flush();
    if (state.playing && state.at !== before.at) flashAdded(this.#root);
    this.#positionTooltip();
  }

  /** Draws now what waits for a drag to pause. */
  flush(): void {
    if (this.#drawAll.isPending) this.#drawAll.flush();
  }

  #render(scope: RenderScope): Model | undefined {
    const shown = this.#shown();
    if (!shown) return undefined;
    const { story, state, words } = shown;
    // A drag changes no width, and measuring it would force a layout.
    if (scope === 'all' || !this.#chartWidth) this.#chartWidth = chartWidthOf(this.#root);
    return renderFigure(this.#root, story, state, { words, scope, chartWidth: this.#chartWidth });
  }

  #draw(): void {
    const root = this.#root;
    const model = this.#render('all');
    if (model?.state.state) markClamped(root);
    this.#onDrawn();
    if (!this.#announceSearch.isPending) this.#announce();
  }

  /** Announces what has changed since the last announcement. A search that finds as many rows as before is not repeated. */
  #announce(): void {
    const [root, shown, before] = [this.#root, this.#shown(), this.#announcedView];
    this.#announcedView = undefined;
    if (!shown || !before) return;
    const onSlider = (root.getRootNode() as ShadowRoot).activeElement?.getAttribute('part') === 'slider';
    const message = announcementOf(modelOf(shown.story, shown.state, shown.words), before, onSlider);
    const isRepeated = message === root.querySelector('[part=status]')?.textContent;
    if (message && !(isRepeated && shown.state.search !== before.search)) announce(root, message);
  }

  #positionTooltip(): void {
    const current = () => this.#shown()?.state;
    const state = current();
    if (state && tooltipOf(state).postal) void positionTooltip(this.#root, current);
  }
}

/** The width of the chart, in CSS pixels at a font size of 16: with larger type, fewer labels fit. */
function chartWidthOf(root: HTMLElement): number | undefined {
  const width = root.querySelector('[part=bars]')?.clientWidth;
  if (!width) return undefined;
  const { fontSize } = getComputedStyle(root.ownerDocument.documentElement);
  return (width * 16) / Number.parseFloat(fontSize);
}
