import type { Dataset } from '../domain/dataset.ts';
import type { Messages } from '../domain/messages.ts';
import { stopsOf } from '../domain/stops.ts';
import type { ViewState } from '../state/viewState.ts';
import { modelOf } from './model.ts';
import { newsOf } from './news.ts';
import { wideBox } from './panelRoom.ts';

/** Tells the height that a narrow box keeps for the news of the press's clock, in CSS pixels; 0 where it keeps none. */
export interface NewsRoom {
  least(dataset: Dataset, state: ViewState): number;
  /** To be called when the box has another width, or the words another language. */
  forget(): void;
}

/** The news room of a figure; it measures at most once a width. @param words the words of the language that is shown */
export function newsRoomOf(root: HTMLElement, words: () => Messages): NewsRoom {
  let height: number | undefined;
  return {
    least(dataset, state) {
      if (state.clock !== 'counted' || state.state || root.clientWidth >= wideBox) return 0;
      height ??= fullestNews(root, dataset, state, words());
      return height;
    },
    forget() {
      height = undefined;
    },
  };
}

/**
 * The height that the panel needs for the fullest news of the press's clock, in CSS pixels: measured on an
 * unseen copy of the panel, in whose place each stop's news is laid out in turn.
 */
function fullestNews(root: HTMLElement, dataset: Dataset, state: ViewState, words: Messages): number {
  const panel = root.querySelector<HTMLElement>('[part=panel]');
  const scroller = panel?.querySelector('.scroller');
  if (!panel || !scroller) return 0;
  const copy = panel.cloneNode(false) as HTMLElement;
  const inner = scroller.cloneNode(false) as HTMLElement;
  copy.removeAttribute('data-state');
  copy.style.cssText = `position:absolute;visibility:hidden;width:${panel.offsetWidth}px`;
  copy.append(inner);
  root.append(copy);
  const heights = stopsOf(dataset, 'counted').map(({ id: at }) => {
    inner.replaceChildren(
      newsOf(root.ownerDocument, modelOf(dataset, { ...state, clock: 'counted', at, state: null }, words)),
    );
    return copy.offsetHeight;
  });
  copy.remove();
  return Math.max(0, ...heights);
}
