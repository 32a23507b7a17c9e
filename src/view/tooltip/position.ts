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

/**
 * Where a tooltip goes: above, below, right or left of what it belongs to, the first of these that lies within what the
 * reader sees and covers none of the obstacles; else the one that covers least of them and least leaves what is seen.
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
  const across = clamp((anchor.left + anchor.right - width) / 2, seen.left, seen.right - width);
  const along = clamp((anchor.top + anchor.bottom - height) / 2, seen.top, seen.bottom - height);
  const sides: readonly Corner[] = [
    { left: across, top: anchor.top - gap - height },
    { left: across, top: anchor.bottom + gap },
    { left: anchor.right + gap, top: along },
    { left: anchor.left - gap - width, top: along },
  ].map(({ left, top }) => ({
    left: clamp(left, seen.left, seen.right - width),
    top: clamp(top, seen.top, seen.bottom - height),
  }));
  const costOf = ({ left, top }: Corner): number => {
    const box = { left, top, right: left + width, bottom: top + height };
    // Over its own state it would be under the pointer, which is worst.
    return 4 * overlap(box, anchor) + obstacles.reduce((sum, each) => sum + overlap(box, each), 0);
  };
  return sides.reduce((best, each) => (costOf(each) < costOf(best) ? each : best));
}

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A value held between two limits; the lower one wins. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
