/** An action that runs once its calls have paused. */
interface Debounced {
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
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    action();
  };
  return {
    schedule() {
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    get isPending() {
      return timer !== undefined;
    },
  };
}
