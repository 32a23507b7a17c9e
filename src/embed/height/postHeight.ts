import { nativeHeight } from './nativeHeight.ts';
import { oncePerFrame } from './oncePerFrame.ts';
import { type HostProtocol, protocolsFor } from './protocols.ts';
import { resizeLoopGuard, type Size } from './resizeLoopGuard.ts';

/**
 * Posts the height of a frame's content to the page around the frame, in every protocol: at once, on `load`, when fonts
 * have come, when the host asks, and on each change of 1 px or more; at most once an animation frame. Without a page
 * around it does nothing.
 *
 * If the host limits the height of its frames, the content gets `data-clamped`, and has to scroll inside itself.
 * @param view the frame's window, at the address that the host has given it
 * @param content the wrapper of all that the frame shows: at the top of the body, without margins
 * @returns ends it
 */
export function postHeight(view: Window & typeof globalThis, content: HTMLElement): () => void {
  if (view.parent === view) return () => {};
  const end = new AbortController();
  const protocols = protocolsFor(view);
  const isClamped = protocols.some(({ clamps }) => clamps);
  content.toggleAttribute('data-clamped', isClamped);

  const post = oncePerFrame(view, poster(view, content, protocols), end.signal);
  // Not `some`: each protocol has to receive the message.
  const asks = (data: unknown) => protocols.filter((each) => each.receive?.(data)).length > 0;
  onParentMessage(view, (data) => asks(data) && post(true), end.signal);
  onHeightChange(view, content, post, end.signal);
  post(true);
  return () => end.abort();
}

/** Posts the height if it is asked for or has changed, and returns whether it did. */
function poster(
  view: Window & typeof globalThis,
  content: Element,
  protocols: readonly HostProtocol[],
): (isAsked: boolean) => boolean {
  const guard = resizeLoopGuard();
  const fitNatively = nativeHeight(view);
  let posted = 0;
  return (isAsked) => {
    const size = guard(sizeOf(content), view.performance.now());
    // A hidden frame has no height, and a host would keep it so.
    if (size.height < 1 || (size.height === posted && !isAsked)) return false;
    posted = size.height;
    for (const message of protocols.flatMap((each) => each.messages?.(size) ?? []))
      view.parent.postMessage(message, '*');
    fitNatively(size.height);
    return true;
  };
}

/**
 * The size of an element's box, rounded up: what it needs to be shown whole.
 * @example sizeOf(content) // { width: 640, height: 702 } for a box of 640 × 701.25
 */
function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/**
 * Calls back whenever the height of a frame's content may have changed.
 * @param post takes whether the host needs the height even if it is the same: after `load` and once the fonts have come,
 *   since a host may not have listened before
 */
function onHeightChange(
  view: Window & typeof globalThis,
  content: Element,
  post: (isAsked: boolean) => void,
  signal: AbortSignal,
): void {
  const observer = new view.ResizeObserver(() => post(false));
  observer.observe(content);
  signal.addEventListener('abort', () => observer.disconnect());
  view.addEventListener('load', () => post(true), { signal });
  view.document.fonts?.ready.then(() => post(true));
}

/**
 * Listens to messages of the page around a frame, and of no other window.
 * @param receive takes the data of a message
 */
function onParentMessage(view: Window, receive: (data: unknown) => void, signal: AbortSignal): void {
  view.addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== null && source === view.parent && source !== view) receive(data);
    },
    { signal },
  );
}
