import type { Postal } from '../../geography/jurisdictions.ts';
import { placeOf } from '../map/input/hitTest.ts';
import { type Box, overlap, tooltipCorner } from './position.ts';
import { visibleBox } from './visibleBox.ts';

/** What is left free between a tooltip and the edge of what is seen, in CSS pixels. */
const margin = 4;

/**
 * Moves the tooltip beside its state, within what the reader sees of the figure.
 * @param current the state that the tooltip is of when its place is known, and the chosen one
 */
export async function placeTooltip(
  root: HTMLElement,
  current: () => { readonly postal: Postal | null; readonly chosen: Postal | null },
): Promise<void> {
  const seen = await visibleBox(root);
  const { postal, chosen } = current();
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]');
  const stage = tooltip?.offsetParent;
  if (!seen || !postal || !tooltip || !stage) return;
  const anchor = anchorOf(root, postal, seen);
  if (!anchor) return;
  // A host may zoom or scale the figure: what is measured is scaled, what is set is not.
  const origin = stage.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = stage as HTMLElement;
  const [across, down] = [origin.width / offsetWidth || 1, origin.height / offsetHeight || 1];
  const size = { width: tooltip.offsetWidth * across, height: tooltip.offsetHeight * down };
  const obstacles = [
    chosen && chosen !== postal ? boxOf(placeOf(root, chosen)) : null,
    chosen ? boxOf(root.querySelector('[part=card]:not([hidden])')) : null,
  ].filter((box) => box !== null);
  const { left, top } = tooltipCorner(anchor, size, inset(seen, margin), obstacles);
  const x = Math.round((left - origin.left) / across);
  const y = Math.round((top - origin.top) / down);
  tooltip.style.transform = `translate(${x}px,${y}px)`;
  tooltip.setAttribute('data-placed', '');
}

/** The shape or tile of a state, or its chip where the pointer is on that; whichever is in sight. */
function anchorOf(root: HTMLElement, postal: Postal, seen: Box): Box | null {
  const chip = root.querySelector(`[data-chip="${postal}"]`);
  const chipBox = boxOf(chip);
  if (chipBox && (chip?.matches(':hover, :focus-visible') ?? false)) return chipBox;
  const box = boxOf(placeOf(root, postal));
  return box && chipBox && overlap(box, seen) === 0 ? chipBox : box;
}

const boxOf = (element: Element | null): Box | null => {
  if (!element) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
