/**
 * Calls back whenever the height of a frame's content may have changed.
 * @param post takes whether the host needs the height even if it is the same: after `load` and once the fonts have come,
 *   since a host may not have listened before
 */
export function onHeightChange(
  view: Window & typeof globalThis,
  content: Element,
  post: (isAsked: boolean) => void,
  signal: AbortSignal,
): void {
  const observer = new view.ResizeObserver(() => post(false));
  observer.observe(content);
  signal.addEventListener('abort', () => observer.disconnect());
  view.addEventListener('resize', () => post(false), { signal });
  view.addEventListener('load', () => post(true), { signal });
  view.document.fonts?.ready.then(() => post(true));
}
