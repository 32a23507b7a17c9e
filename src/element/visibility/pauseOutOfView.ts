/** Pauses play while nobody can see it: in a hidden tab, and when the figure is scrolled out of view. */
export function pauseOutOfView(figure: Element, pause: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = figure;
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) pause();
  });
  observer.observe(figure);
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && pause(), {
    signal,
  });
}
