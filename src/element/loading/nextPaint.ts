/** The longest wait for an animation frame, in milliseconds: a page in the background may get none. */
const longestWait = 3000;

/** Resolves once the browser has painted what is there now. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
