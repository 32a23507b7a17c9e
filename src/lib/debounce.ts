/** An action that runs once its calls have paused. */
export interface Debounced {
  /** Starts the wait, or starts it again. */
  wait(): void;
  /** Runs the action now. */
  now(): void;
  /** Whether the action is going to run. */
  readonly waiting: boolean;
}

/**
 * Delays an action. Many calls of `wait` in a row run it once, after the last.
 * @param after the pause before it runs, in milliseconds
 */
export function debounce(action: () => void, after: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    action();
  };
  const check = () => {
    const left = due - performance.now();
    if (left > 0) timer = setTimeout(check, left);
    else now();
  };
  return {
    // A drag calls this often, so a running timer stays and looks at the time when it ends.
    wait() {
      due = performance.now() + after;
      timer ??= setTimeout(check, after);
    },
    now,
    get waiting() {
      return timer !== undefined;
    },
  };
}
