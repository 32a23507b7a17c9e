/** The least time between two changes of the URL, in milliseconds: WebKit allows 100 changes in 30 seconds. */
const interval = 350;

/**
 * Throttles changes of the page's URL: it writes the first at once, and after each interval the last one since. If the
 * browser refuses a change, it tries again. It adds no entry to the history.
 * @returns takes a whole URL
 */
export function urlWriter(history: History): (url: string) => void {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    if (waiting === null) return;
    timer = setTimeout(write, interval);
    try {
      history.replaceState(history.state, '', waiting);
      waiting = null;
    } catch {
      // The browser allows no more changes for now.
    }
  };
  addEventListener('pagehide', () => waiting !== null && write());
  return (url) => {
    waiting = url;
    if (timer === undefined) write();
  };
}
