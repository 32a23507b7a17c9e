/**
 * Tells of whatever may change the height of a frame's content.
 * @param tell takes whether the host is to hear of the height even where it is the same: after `load` and once the
 *   fonts are there, since a host may not have listened before
 */
export function onHeightChange(
  view: Window & typeof globalThis,
  content: Element,
  tell: (asked: boolean) => void,
  signal: AbortSignal,
): void {
  const observer = new view.ResizeObserver(() => tell(false));
  observer.observe(content);
  signal.addEventListener('abort', () => observer.disconnect());
  view.addEventListener('resize', () => tell(false), { signal });
  view.addEventListener('load', () => tell(true), { signal });
  view.document.fonts?.ready.then(() => tell(true));
}
