/** An action that runs once its calls have paused. */
export interface Debounced {
  /** Runs the action after the pause. Each call starts the pause again. */
  schedule(): void;
  /** Runs the action now instead. */
  flush(): void;
  /** Whether the action is scheduled. */
  readonly isPending: boolean;
}

/**
 * Delays an action: many calls of `schedule` in a row run it once, after the last.
 * @param pause in milliseconds
 */
export function debounce(action: () => void, pause: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    action();
  };
  const check = () => {
    const left = due - performance.now();
    if (left > 0) timer = setTimeout(check, left);
    else flush();
  };
  return {
    // A drag calls this often, so a running timer stays and looks at the time when it ends.
    schedule() {
      due = performance.now() + pause;
      timer ??= setTimeout(check, pause);
    },
    flush,
    get isPending() {
      return timer !== undefined;
    },
  };
}
