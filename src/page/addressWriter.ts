/** The least time between two changes of the address, in milliseconds: WebKit allows 100 changes in 30 seconds. */
const interval = 350;

/**
 * Throttles changes of the page's address, which are made in place: the first at once, and of those that follow soon the
 * last. It tries again if the browser refuses.
 * @returns writes a whole address
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
