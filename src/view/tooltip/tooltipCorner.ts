/** A rectangle, in CSS pixels. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** The upper left corner of a box, in CSS pixels. */
type Corner = Pick<Box, 'left' | 'top'>;

/** The distance between a tooltip and its anchor, in CSS pixels. */
const gap = 10;

/** A tooltip over its own state would be under the pointer, which is worse than over any obstacle. */
const ownStateWeight = 1000;

/**
 * The upper left corner of a tooltip: above, below, right or left of its anchor, centred or clear of an obstacle. It is the
 * first position in the visible box that covers nothing, else the one that covers least.
 * @param anchor the box of the tooltip's state
 * @param size of the tooltip
 * @param visible the box that the reader sees
 * @param obstacles the boxes to keep clear of
 */
export function tooltipCorner(
  anchor: Box,
  { width, height }: { readonly width: number; readonly height: number },
  visible: Box,
  obstacles: readonly Box[],
): Corner {
  const middle = (anchor.left + anchor.right - width) / 2;
  const centre = (anchor.top + anchor.bottom - height) / 2;
  const lines = [anchor.top - gap - height, anchor.bottom + gap];
  const columns = [anchor.right + gap, anchor.left - gap - width];
  const beside = (left: number, top: number): Corner[] => [
    ...lines.map((line) => ({ left, top: line })),
    ...columns.map((column) => ({ left: column, top })),
  ];
  const within = ({ left, top }: Corner): Corner => ({
    left: clamp(left, visible.left, visible.right - width),
    top: clamp(top, visible.top, visible.bottom - height),
  });
  const away = ({ left, top }: Corner): number => Math.abs(left - middle) + Math.abs(top - centre);
  const costOf = ({ left, top }: Corner): number => {
    const box = { left, top, right: left + width, bottom: top + height };
    return obstacles.reduce((sum, each) => sum + overlap(box, each), ownStateWeight * overlap(box, anchor));
  };
  const moved = obstacles.flatMap((each) => [
    ...beside(each.left - gap - width, each.top - gap - height),
    ...beside(each.right + gap, each.bottom + gap),
  ]);
  const nearestFirst = moved.map(within).sort((a, b) => away(a) - away(b));
  const corners = [...beside(middle, centre).map(within), ...nearestFirst];
  return corners.reduce((best, each) => (costOf(each) < costOf(best) ? each : best));
}

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A value between two limits; the lower limit wins. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
