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

/**
 * Tells whether all of an element is in sight, now and whenever that changes, until it is ended.
 * @returns ends it
 */
export function watchSight(element: Element, tell: (inSight: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => tell((entries.at(-1)?.intersectionRatio ?? 0) > 0.98),
    { threshold: [0, 0.25, 0.5, 0.75, 0.99, 1] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
