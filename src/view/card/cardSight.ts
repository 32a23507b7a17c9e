/** Observes whether the response in the card is in sight. */
export interface CardSight {
  /** Observes the card that is drawn now. */
  observe(): void;
  /** Stops observing. */
  disconnect(): void;
}

/** The elements that must be in sight: the quotation and its speaker, or else the summary. */
const responseParts = '.said blockquote p, .said .speaker, .said > .summary:first-child';

/**
 * Observes the card of a figure. IntersectionObserver works in a frame of another origin too.
 * @param onChange takes whether the response is in sight, at first and on each change
 */
export function cardSight(root: HTMLElement, onChange: (isInSight: boolean) => void): CardSight {
  let observed: readonly Element[] = [];
  let observer: IntersectionObserver | undefined;
  const observe = (parts: readonly Element[]) => {
    if (parts.length === observed.length && parts.every((part, index) => part === observed[index])) return;
    observed = parts;
    observer?.disconnect();
    const visibility = new Map<Element, boolean>();
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries)
          visibility.set(target, intersectionRatio >= 0.99);
        onChange([...visibility.values()].every(Boolean));
      },
      { threshold: [0, 0.99, 1] },
    );
    for (const part of parts) observer.observe(part);
  };
  return {
    observe: () => observe([...root.querySelectorAll(`[part=card]:not([hidden]) :is(${responseParts})`)]),
    disconnect: () => observe([]),
  };
}
