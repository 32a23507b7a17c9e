/** Calls back when an element's width changes, but not for its height, which also follows from what it shows. */
export function onWidthChange(element: Element, callback: () => void, signal: AbortSignal): void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    callback();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
