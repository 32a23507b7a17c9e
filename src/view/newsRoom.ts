import { stopsOf } from '../domain/stops.ts';
import { modelOf, type Shown } from './model.ts';
import { newsOf } from './news.ts';
import { wideBox } from './panelRoom.ts';

/** Tells the height that a narrow box keeps for the news of the press's clock, in CSS pixels; 0 where it keeps none. */
export interface NewsRoom {
  least(shown: Shown): number;
  /** To be called when the box has another width, the words another language, or the record is another. */
  forget(): void;
}

/** The news room of a figure; it measures at most once a width. */
export function newsRoomOf(root: HTMLElement): NewsRoom {
  let height: number | undefined;
  return {
    least(shown) {
      const { state } = shown;
      if (state.clock !== 'counted' || state.state || root.clientWidth >= wideBox) return 0;
      height ??= fullestNews(root, shown);
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
function fullestNews(root: HTMLElement, { dataset, state, words }: Shown): number {
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
