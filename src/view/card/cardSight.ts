/** Follows whether the chosen state's answer is in sight in its card. */
export interface CardSight {
  /** Looks at the card as it is drawn now. */
  follow(): void;
  /** Stops. */
  rest(): void;
}

/** What a reader has to see of a card: the quotation, or else the summary, and who speaks. */
const answer = '.said blockquote p, .said .speaker, .said > .summary:first-child';

/**
 * What follows the card of a figure, also in a frame of another origin, which knows of what is in sight by
 * IntersectionObserver alone.
 * @param tell takes whether the answer is in sight, at first and on each change
 */
export function cardSight(root: HTMLElement, tell: (inSight: boolean) => void): CardSight {
  let followed: readonly Element[] = [];
  let observer: IntersectionObserver | undefined;
  const follow = (parts: readonly Element[]) => {
    if (parts.length === followed.length && parts.every((part, index) => part === followed[index])) return;
    followed = parts;
    observer?.disconnect();
    const inSight = new Map<Element, boolean>();
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) inSight.set(target, intersectionRatio >= 0.99);
        tell([...inSight.values()].every(Boolean));
      },
      { threshold: [0, 0.99, 1] },
    );
    for (const part of parts) observer.observe(part);
  };
  return {
    follow: () => follow([...root.querySelectorAll(`[part=card]:not([hidden]) :is(${answer})`)]),
    rest: () => follow([]),
  };
}
