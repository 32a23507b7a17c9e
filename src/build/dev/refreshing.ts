/** Runs a task soon after it is asked for, one run at a time: what is asked for while it waits is done by one run. */
export function refreshing(task: () => Promise<void>, waitMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(task, task);
    }, waitMs);
  };
}
