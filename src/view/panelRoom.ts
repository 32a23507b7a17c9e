/** Least width of the box in which the panel has its own column; the style sheet's container query has the same. */
export const wideBox = 740;

/** How long after the last step the panel settles to its content, in milliseconds. */
export const restAfter = 300;

/** Keeps the panel of a narrow box at its height while stops change, since it stands above the table and the foot. */
export interface PanelRoom {
  /** To be called before the panel's content changes. */
  hold(): void;
  /** To be called where nothing shall be held any more. */
  release(): void;
}

/**
 * The keeper of a panel's room.
 * @param least the height that the fullest news needs, in CSS pixels, or 0 where no room is kept at rest.
 */
export function panelRoomOf(root: HTMLElement, least: () => number): PanelRoom {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const panel = () => root.querySelector<HTMLElement>('[part=panel]');
  const settle = () => {
    const node = panel();
    if (!node) return;
    node.style.height = '';
    node.style.overflow = '';
    const height = root.clientWidth < wideBox ? least() : 0;
    node.style.minHeight = height > 0 ? `${height}px` : '';
  };
  return {
    hold() {
      const node = panel();
      clearTimeout(timer);
      timer = setTimeout(settle, restAfter);
      if (!node || root.clientWidth >= wideBox) return;
      node.style.height = `${node.offsetHeight}px`;
      node.style.overflow = 'clip';
    },
    release() {
      clearTimeout(timer);
      settle();
    },
  };
}
