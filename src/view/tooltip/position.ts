/** A rectangle, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The upper left corner of a box, in CSS pixels. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The distance between a tooltip and what it belongs to, in CSS pixels. */
const gap = 10;

/** Over its own state a tooltip would be under the pointer, which is worse than any other place. */
const ownStateWeight = 1000;

/**
 * Where a tooltip goes: above, below, right or left of what it belongs to, at its middle or moved clear of an
 * obstacle. The first of these that lies within what the reader sees and covers nothing, else the one that covers least.
 * @param anchor what it belongs to
 * @param size of the tooltip
 * @param seen what the reader sees
 * @param obstacles what it must not cover
 */
export function tooltipCorner(
  anchor: Box,
  { width, height }: { readonly width: number; readonly height: number },
  seen: Box,
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
    left: clamp(left, seen.left, seen.right - width),
    top: clamp(top, seen.top, seen.bottom - height),
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

/** A value held between two limits; the lower one wins. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
