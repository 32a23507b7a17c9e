import type { Postal } from '../../domain/jurisdictions.ts';

/** Follows whether the chosen state's quotation is in sight in its card. */
export interface CardSight {
  /** Takes the state whose card is shown now, or `null`. */
  follow(postal: Postal | null): void;
}

/** What a reader has to see of a card: the quotation, or else the summary, and who speaks. */
const answer = '.said blockquote p, .said .speaker, .said > .summary:first-child';

/**
 * What follows the card of a figure, also in a frame of another origin, which knows of what is in sight by
 * IntersectionObserver alone.
 * @param tell takes whether the quotation is in sight, at first and on each change
 */
export function cardSight(root: HTMLElement, tell: (inSight: boolean) => void): CardSight {
  let followed: Postal | null = null;
  let observer: IntersectionObserver | undefined;
  return {
    follow(postal) {
      if (postal === followed) return;
      followed = postal;
      observer?.disconnect();
      if (!postal) return;
      const inSight = new Map<Element, boolean>();
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, intersectionRatio } of entries) inSight.set(target, intersectionRatio > 0.98);
          tell([...inSight.values()].every(Boolean));
        },
        { threshold: [0, 0.99, 1] },
      );
      for (const part of root.querySelectorAll(`[part=card] :is(${answer})`)) observer.observe(part);
    },
  };
}
