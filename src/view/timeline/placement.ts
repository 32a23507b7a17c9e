/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A way to hang a text on a point: where its anchor stands from the point, in CSS pixels. */
export interface Hang {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  /** To the text's baseline. */
  readonly dy: number;
}

/** A text that wants a place: its point, its size as estimated, and the ways to hang it, best first. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hangs: readonly Hang[];
}

/** The box of a text that hangs on a point. */
export function boxOf({ x, y, width, height }: Wish, { anchor, dx, dy }: Hang): Box {
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - height * 0.78, bottom: y + dy + height * 0.22 };
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Gives each wish the first of its ways to hang that stays within `bounds` and clear of `obstacles` and of all
 * texts placed before it; `null` where there is none: it waits.
 */
export function place(wishes: readonly Wish[], bounds: Box, obstacles: readonly Box[]): (Hang | null)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    const hang = wish.hangs.find((each) => {
      const box = boxOf(wish, each);
      const within =
        box.left >= bounds.left &&
        box.right <= bounds.right &&
        box.top >= bounds.top &&
        box.bottom <= bounds.bottom;
      return within && !taken.some((other) => overlap(box, other));
    });
    if (!hang) return null;
    const { left, right, top, bottom } = boxOf(wish, hang);
    taken.push({ left: left - 4, right: right + 4, top, bottom });
    return hang;
  });
}
