/** How long the first paint is waited for, in milliseconds: a page in the background may never have one. */
const longestWait = 3000;

/**
 * Resolves once the browser has put the served view on the screen, which is later than the frame that drew it, or
 * once `signal` is aborted.
 */
export const firstPaint = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    const timer = setTimeout(done, longestWait);
    observer.observe({ type: 'paint', buffered: true });
    // WebKit tells a frame of another site nothing of its paints.
    if (PerformanceObserver.supportedEntryTypes?.includes('paint') === false)
      requestAnimationFrame(() => requestAnimationFrame(done));
    signal.addEventListener('abort', done, { once: true });
  });
