import type { Box } from './position.ts';

/**
 * What a reader sees of an element, in CSS pixels of the window: also in a frame of another origin, which knows of
 * what is in sight by IntersectionObserver alone. `null` where nothing of it is.
 */
export const visibleBox = (element: Element): Promise<Box | null> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { left, top, right, bottom } = entry?.intersectionRect ?? new DOMRect();
      resolve(right > left && bottom > top ? { left, top, right, bottom } : null);
    });
    observer.observe(element);
  });
