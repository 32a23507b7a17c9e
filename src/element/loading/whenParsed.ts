/**
 * Calls back once an element has all its children: at once, unless the parser of its document may still be inside it.
 */
export function whenParsed(host: HTMLElement, callback: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = host;
  if (document.readyState !== 'loading' || isFollowed(host)) callback();
  else document.addEventListener('DOMContentLoaded', callback, { once: true, signal });
}

/** Whether a node follows the element. The parser adds it only after the element's end. */
function isFollowed(host: Node): boolean {
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
