/** The longest wait for an animation frame, in milliseconds: a frame that is scrolled out of view does not get any. */
const LONGEST_WAIT = 250;

/**
 * Throttles a task to one run an animation frame. The first call runs it at once; calls within a frame are joined into one.
 * @param view the window with the animation frames
 * @param task takes whether any of the joined calls was asked for, and returns whether it did anything
 */
export function throttle(view: Window, task: (isAsked: boolean) => boolean): (isAsked: boolean) => void {
  let isResting = false;
  let waiting: { isAsked: boolean } | undefined;
  const run = (isAsked: boolean) => {
    if (isResting) waiting = { isAsked: isAsked || waiting?.isAsked === true };
    else if (task(isAsked)) rest();
  };
  const rest = () => {
    isResting = true;
    const frame = view.requestAnimationFrame(() => resume());
    const timer = view.setTimeout(() => resume(), LONGEST_WAIT);
    const resume = () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      isResting = false;
      const next = waiting;
      waiting = undefined;
      if (next) run(next.isAsked);
    };
  };
  return run;
}
