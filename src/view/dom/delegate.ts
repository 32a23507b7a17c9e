/**
 * Listens on the figure's root to events that bubble up from elements that match a selector, even if they are drawn later. So
 * a control that older served markup lacks works as soon as a newer script has drawn it.
 * @param handle takes the event and the matching element
 */
export type Listen = <K extends keyof HTMLElementEventMap>(
  type: K,
  selector: string,
  handle: (event: HTMLElementEventMap[K], matched: HTMLElement) => void,
) => void;

/** A `Listen` on a root, until `signal` is aborted. */
export const delegate =
  (root: HTMLElement, signal: AbortSignal): Listen =>
  (type, selector, handle) =>
    root.addEventListener(
      type,
      (event) => {
        const matched = (event.target as Element).closest<HTMLElement>(selector);
        if (matched && root.contains(matched)) handle(event, matched);
      },
      { signal },
    );
