/** The size of a box in whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The duration of a loop, in milliseconds: nobody turns a screen three times within it. */
const LOOP_WITHIN = 1000;

/**
 * Guards against a loop of two heights. When a frame grows, the page may get a scroll bar. The frame becomes narrower and the
 * map lower, the scroll bar disappears, and the frame grows again. From the third time on, the greater height is posted.
 * @returns takes a measured size and the time in milliseconds, and returns the size to post
 */
export function resizeLoopGuard(): (size: Size, now: number) => Size {
  let last: readonly (Size & { readonly at: number })[] = [];
  return (size, now) => {
    const [before, again, first] = last;
    const isLoop =
      before &&
      again &&
      first &&
      isSame(again, size) &&
      isSame(first, before) &&
      now - first.at < LOOP_WITHIN;
    if (isLoop && before.width !== size.width && before.height > size.height)
      return { width: size.width, height: before.height };
    if (!before || !isSame(before, size)) last = [{ ...size, at: now }, ...last.slice(0, 2)];
    return size;
  };
}

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;
