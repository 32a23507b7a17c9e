/** The longest wait for an animation frame, in milliseconds: a frame that is scrolled out of view gets none. */
const LONGEST_WAIT = 250;

/**
 * Throttles a task: it runs at once, then at most once an animation frame for all calls since.
 * @param view the window whose animation frames count
 * @param task takes whether any of those calls had `isAsked`, and returns whether it did anything
 * @returns runs the task
 */
export function throttle(view: Window, task: (isAsked: boolean) => boolean): (isAsked: boolean) => void {
  let resting = false;
  let waiting: { isAsked: boolean } | undefined;
  const run = (isAsked: boolean) => {
    if (resting) waiting = { isAsked: isAsked || waiting?.isAsked === true };
    else if (task(isAsked)) rest();
  };
  const rest = () => {
    resting = true;
    const frame = view.requestAnimationFrame(() => resume());
    const timer = view.setTimeout(() => resume(), LONGEST_WAIT);
    const resume = () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      resting = false;
      const next = waiting;
      waiting = undefined;
      if (next) run(next.isAsked);
    };
  };
  return run;
}
