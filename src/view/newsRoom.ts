import type { Dataset } from '../domain/dataset.ts';
import { stopsOf } from '../domain/stops.ts';
import type { ViewState } from '../state/viewState.ts';
import { modelOf } from './model.ts';
import { newsOf } from './news.ts';

/**
 * The height that the panel needs for the fullest news of the press's clock, in CSS pixels: measured on an
 * unseen copy of the panel, in whose place each stop's news is laid out in turn.
 */
export function fullestNews(root: HTMLElement, dataset: Dataset, state: ViewState): number {
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
      newsOf(root.ownerDocument, modelOf(dataset, { ...state, clock: 'counted', at, state: null })),
    );
    return copy.offsetHeight;
  });
  copy.remove();
  return Math.max(0, ...heights);
}
