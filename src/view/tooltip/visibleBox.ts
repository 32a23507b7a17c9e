import type { Box } from './position.ts';

/**
 * The visible part of an element, in CSS pixels of the window; `null` if nothing of it is in sight. IntersectionObserver
 * works in a frame of another origin too.
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
