/** The least time between two changes of the address, in milliseconds: WebKit allows 100 changes in 30 seconds. */
const interval = 350;

/**
 * Throttles changes of the page's address: it writes the first at once, and after each interval the last one since. If the
 * browser refuses a change, it tries again. It adds no entry to the history.
 * @returns takes a whole address
 */
export function addressWriter(history: History): (address: string) => void {
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
  return (address) => {
    waiting = address;
    if (timer === undefined) write();
  };
}
