/** How long a task waits for an animation frame, in milliseconds: none comes to a frame that is scrolled out of view. */
const LONGEST_WAIT = 250;

/**
 * Runs a task at once, but not again before the next animation frame, where it then runs once for all calls since.
 * @param view whose animation frames
 * @param task takes whether any of those calls was asked for; gives whether it did anything
 * @param signal ends it
 * @returns calls the task
 */
export function oncePerFrame(
  view: Window,
  task: (asked: boolean) => boolean,
  signal: AbortSignal,
): (asked: boolean) => void {
  let resting = false;
  let waiting: { asked: boolean } | undefined;
  const run = (asked: boolean) => {
    if (signal.aborted) return;
    if (resting) waiting = { asked: asked || waiting?.asked === true };
    else if (task(asked)) rest();
  };
  const rest = () => {
    resting = true;
    const frame = view.requestAnimationFrame(() => goOn());
    const timer = view.setTimeout(() => goOn(), LONGEST_WAIT);
    const goOn = () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      resting = false;
      const next = waiting;
      waiting = undefined;
      if (next) run(next.asked);
    };
  };
  return run;
}
