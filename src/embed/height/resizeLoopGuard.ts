import type { Size } from './sizeOf.ts';

/** Within this many milliseconds nobody turns a screen three times. */
const SOON = 1000;

/**
 * Keeps a height from swinging. Where a frame grows, the page around it may get a scroll bar, which makes the frame
 * narrower and the map in it lower; then the scroll bar goes, and all begins anew. The third time, the greater of the
 * two heights stays.
 * @returns gives the size to tell of for a measured one, at a time in milliseconds
 */
export function resizeLoopGuard(): (size: Size, now: number) => Size {
  let last: readonly (Size & { readonly at: number })[] = [];
  return (size, now) => {
    const [before, again, first] = last;
    const swings =
      before && again && first && isSame(again, size) && isSame(first, before) && now - first.at < SOON;
    if (swings && before.width !== size.width && before.height > size.height)
      return { width: size.width, height: before.height };
    if (!before || !isSame(before, size)) last = [{ ...size, at: now }, ...last.slice(0, 2)];
    return size;
  };
}

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;
