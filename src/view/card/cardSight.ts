import type { Postal } from '../../domain/jurisdictions.ts';

/** Follows whether the chosen state's quotation is in sight in its card. */
export interface CardSight {
  /** Takes the state whose card is shown now, or `null`. */
  follow(postal: Postal | null): void;
}

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
      const said = postal && root.querySelector('[part=card] .said');
      if (!said) return;
      observer = new IntersectionObserver(
        (entries) => tell((entries.at(-1)?.intersectionRatio ?? 0) > 0.98),
        { threshold: [0, 0.99, 1] },
      );
      observer.observe(said);
    },
  };
}
