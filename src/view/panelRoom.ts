import { atRest } from './atRest.ts';

/** Least width of the box in which the panel has its own column; the style sheet's container query has the same. */
export const wideBox = 740;

/** Keeps the panel of a narrow box at its height while stops change, since it stands above the table and the foot. */
export interface PanelRoom {
  /** To be called before the panel's content changes. @param width of the figure's box, in CSS pixels */
  hold(width: number): void;
  /** To be called where nothing shall be held any more. */
  release(): void;
}

/**
 * The keeper of a panel's room.
 * @param least the height that the fullest news needs, in CSS pixels, or 0 where no room is kept at rest.
 */
export function panelRoomOf(root: HTMLElement, least: () => number): PanelRoom {
  const panel = () => root.querySelector<HTMLElement>('[part=panel]');
  const settling = atRest(() => {
    const node = panel();
    if (!node) return;
    node.style.height = '';
    node.style.overflow = '';
    const height = root.clientWidth < wideBox ? least() : 0;
    node.style.minHeight = height > 0 ? `${height}px` : '';
  });
  return {
    hold(width) {
      const node = width < wideBox && !settling.waiting && panel();
      if (node) {
        node.style.height = `${node.offsetHeight}px`;
        node.style.overflow = 'clip';
      }
      settling.wait();
    },
    release: settling.now,
  };
}
