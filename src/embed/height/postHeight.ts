import { nativeHeight } from './nativeHeight.ts';
import { type HostProtocol, protocolsFor } from './protocols.ts';
import { resizeLoopGuard, type Size } from './resizeLoopGuard.ts';
import { throttle } from './throttle.ts';

/**
 * Posts the height of a frame's content to the parent page in every protocol: at once, on `load`, when the fonts have loaded,
 * when the host asks, and on each change of 1 px or more; at most once an animation frame. Outside a frame it does nothing.
 *
 * If the host limits the height of its frames, the content gets `data-clamped`, and scrolls.
 * @param view the frame's window; its URL has parameters of the host
 * @param content the wrapper of all content: at the top of the body, without margins
 */
export function postHeight(view: Window & typeof globalThis, content: HTMLElement): void {
  if (view.parent === view) return;
  const protocols = protocolsFor(view);
  const isClamped = protocols.some(({ clamps }) => clamps);
  content.toggleAttribute('data-clamped', isClamped);

  const post = throttle(view, heightPoster(view, content, protocols));
  view.addEventListener('message', ({ source, data }) => {
    if (source !== view.parent) return;
    // Not `some`: each protocol has to receive the message.
    if (protocols.filter((each) => each.receive?.(data)).length > 0) post(true);
  });
  new view.ResizeObserver(() => post(false)).observe(content);
  // The host may not have listened before this.
  view.addEventListener('load', () => post(true));
  view.document.fonts?.ready.then(() => post(true));
  post(true);
}

/** Makes the function that posts the height if it is asked for or has changed. It returns whether it has posted. */
function heightPoster(
  view: Window & typeof globalThis,
  content: Element,
  protocols: readonly HostProtocol[],
): (isAsked: boolean) => boolean {
  const guard = resizeLoopGuard();
  const fitNatively = nativeHeight(view);
  let posted = 0;
  return (isAsked) => {
    const size = guard(sizeOf(content), view.performance.now());
    // A hidden frame has no height. A host that set it would keep the frame hidden.
    if (size.height < 1 || (size.height === posted && !isAsked)) return false;
    posted = size.height;
    for (const message of protocols.flatMap((each) => each.messages?.(size) ?? []))
      view.parent.postMessage(message, '*');
    fitNatively(size.height);
    return true;
  };
}

/**
 * The size of an element's box, rounded up.
 * @example sizeOf(content) // { width: 640, height: 702 } for a box of 640 × 701.25
 */
function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
