import type { Postal } from '../../geography/places.ts';
import { tooltipOf, type ViewState } from '../../state/viewState.ts';
import { placeElement } from '../map/input/hitTest.ts';
import { type Box, overlap, tooltipCorner } from './tooltipCorner.ts';

/** The margin between a tooltip and the edge of the visible box, in CSS pixels. */
const margin = 4;

/**
 * Moves the tooltip beside its state, within the visible part of the figure.
 * @param current returns the view state, which may change before the visible box is known
 */
export async function positionTooltip(
  root: HTMLElement,
  current: () => ViewState | undefined,
): Promise<void> {
  const visible = await visibleBox(root);
  const state = current();
  const postal = state && tooltipOf(state).postal;
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]');
  if (!visible || !postal || !tooltip) return;
  const selected = state.state;
  const anchor = anchorOf(root, postal, visible);
  if (!anchor) return;
  const toStage = fromWindow(tooltip);
  const { width, height } = tooltip.getBoundingClientRect();
  const obstacles = [
    selected && selected !== postal ? boxOf(placeElement(root, selected)) : null,
    selected ? boxOf(root.querySelector('[part=card]:not([hidden])')) : null,
  ].filter((box) => box !== null);
  const { left, top } = tooltipCorner(anchor, { width, height }, inset(visible, margin), obstacles);
  const { x, y } = toStage.transformPoint({ x: left + width / 2, y: top + height / 2 });
  moveTo(tooltip, Math.round(x), Math.round(y));
  tooltip.setAttribute('data-positioned', '');
}

/**
 * The matrix from a point of the window to the translation that brings the middle of a box there. A host may zoom, scale,
 * turn or mirror the figure, so the box is moved three times and measured each time.
 */
function fromWindow(box: HTMLElement): DOMMatrix {
  const middleAt = (x: number, y: number) => {
    moveTo(box, x, y);
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const step = 100;
  const [origin, right, down] = [middleAt(0, 0), middleAt(step, 0), middleAt(0, step)];
  const across = [(right.x - origin.x) / step, (right.y - origin.y) / step];
  const along = [(down.x - origin.x) / step, (down.y - origin.y) / step];
  return new DOMMatrix([...across, ...along, origin.x, origin.y]).inverse();
}

const moveTo = (box: HTMLElement, x: number, y: number): void => {
  box.style.transform = `translate(${x}px,${y}px)`;
};

/**
 * The visible part of an element, in CSS pixels of the window; `null` if nothing of it is in sight. IntersectionObserver
 * works in a frame of another origin too.
 */
const visibleBox = (element: Element): Promise<Box | null> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const box = entry?.intersectionRect;
      resolve(box && box.width > 0 && box.height > 0 ? box : null);
    });
    observer.observe(element);
  });

/** The box of a state's shape or tile; the box of its chip if that is hovered, or if only the chip is in sight. */
function anchorOf(root: HTMLElement, postal: Postal, visible: Box): Box | null {
  const chip = root.querySelector(`[data-chip="${postal}"]`);
  const chipBox = boxOf(chip);
  if (chipBox && (chip?.matches(':hover, :focus-visible') ?? false)) return chipBox;
  const box = boxOf(placeElement(root, postal));
  return box && chipBox && overlap(box, visible) === 0 ? chipBox : box;
}

const boxOf = (element: Element | null): Box | null => element?.getBoundingClientRect() ?? null;

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
