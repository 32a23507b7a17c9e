/** How long it is at least from one change of the address to the next, in milliseconds: WebKit takes 100 in 30 seconds. */
const apart = 350;

/**
 * Writes the page's address in place: the first at once, of those that follow soon the last, and never an error where
 * the browser takes no more.
 * @returns takes the whole address
 */
export function addressWriter(history: History): (address: string) => void {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    if (waiting === null) return;
    timer = setTimeout(write, apart);
    try {
      history.replaceState(history.state, '', waiting);
      waiting = null;
    } catch {
      // The browser takes no more for now: it is tried again.
    }
  };
  addEventListener('pagehide', () => waiting !== null && write());
  return (address) => {
    waiting = address;
    if (timer === undefined) write();
  };
}
