import type { HostProtocol } from './hostProtocol.ts';
import { nativeHeight } from './nativeHeight.ts';
import { oncePerFrame } from './oncePerFrame.ts';
import { onHeightChange } from './onHeightChange.ts';
import { onParentMessage } from './onParentMessage.ts';
import { protocolsFor } from './protocols.ts';
import { resizeLoopGuard } from './resizeLoopGuard.ts';
import { sizeOf } from './sizeOf.ts';

/**
 * Tells the page around a frame of the height of what it holds, by every protocol there is: at once, on `load`, when
 * fonts have come, when the host asks, and on each change of 1 px or more; at most once an animation frame. Nothing
 * is told where there is no page around.
 *
 * Where the host holds its frames to a height, the content gets `data-clamped`, and has to scroll inside itself.
 * @param view the frame's window; its address must still be the one that the host has given it
 * @param content the wrapper of all that the frame shows: at the top of the body, without margins
 * @returns what ends it
 */
export function postHeight(view: Window & typeof globalThis, content: HTMLElement): () => void {
  if (view.parent === view) return () => {};
  const end = new AbortController();
  const protocols = protocolsFor(view);
  const isClamped = protocols.some(({ clamps }) => clamps);
  content.toggleAttribute('data-clamped', isClamped);

  const tell = oncePerFrame(view, postingOf(view, content, protocols), end.signal);
  // Not `some`: each has to hear it.
  const asks = (data: unknown) => protocols.filter((each) => each.heard(data)).length > 0;
  onParentMessage(view, (data) => asks(data) && tell(true), end.signal);
  onHeightChange(view, content, tell, end.signal);
  tell(true);
  return () => end.abort();
}

/** What posts the height where it is asked for or has changed, and gives whether it did. */
function postingOf(
  view: Window & typeof globalThis,
  content: Element,
  protocols: readonly HostProtocol[],
): (asked: boolean) => boolean {
  const steady = resizeLoopGuard();
  const fitNatively = nativeHeight(view);
  let posted = 0;
  return (asked) => {
    const size = steady(sizeOf(content), view.performance.now());
    // A frame that is not shown has no height, and a host would keep it so.
    if (size.height < 1 || (size.height === posted && !asked)) return false;
    posted = size.height;
    for (const message of protocols.flatMap((each) => each.messages(size)))
      view.parent.postMessage(message, '*');
    fitNatively(size.height);
    return true;
  };
}
