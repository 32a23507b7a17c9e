/** The longest wait for the first paint, in milliseconds: a page in the background may never paint. */
const longestWait = 3000;

/** Resolves after the page's first contentful paint, or when `signal` is aborted. */
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
    // WebKit reports no paint to a frame of another site.
    if (PerformanceObserver.supportedEntryTypes?.includes('paint') === false)
      requestAnimationFrame(() => requestAnimationFrame(done));
    signal.addEventListener('abort', done, { once: true });
  });
