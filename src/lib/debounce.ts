/** Something that is done once nothing has changed for a while. */
export interface Debounced {
  /** Begins to wait, or waits anew. */
  wait(): void;
  /** Does it now instead. */
  now(): void;
  /** Whether it is waited for. */
  readonly waiting: boolean;
}

/**
 * Puts an action off: of many waits in a row it is done once, after the last.
 * @param after how long nothing must have changed, in milliseconds
 */
export function debounce(action: () => void, after: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    action();
  };
  const look = () => {
    const left = due - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else now();
  };
  return {
    // In a drag there are many waits: each sets a time, and a timer is set anew only once one has passed.
    wait() {
      due = performance.now() + after;
      timer ??= setTimeout(look, after);
    },
    now,
    get waiting() {
      return timer !== undefined;
    },
  };
}
