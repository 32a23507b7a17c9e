/** How long nothing must have changed for a figure to be at rest, in milliseconds. */
export const restAfter = 300;

/** How long a drag must have paused for what is not looked at meanwhile to follow, in milliseconds. */
export const pauseAfter = 100;

/** Something that is done once nothing has changed for a while. */
export interface AtRest {
  /** Begins to wait, or waits anew. */
  wait(): void;
  /** Does it now instead. */
  now(): void;
  /** Whether it is waited for. */
  readonly waiting: boolean;
}

/**
 * Puts an action off until rest: of many waits in a row it is done once, after the last.
 * @param after how long nothing must have changed, in milliseconds
 */
export function atRest(action: () => void, after = restAfter): AtRest {
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
